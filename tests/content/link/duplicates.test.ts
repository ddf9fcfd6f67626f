import { describe, expect, it } from 'vitest';
import { explanation, problemsOf, problemsOfZeta, zeta, zetaWith } from '../zeta.ts';

describe('a duplicate is refused', () => {
  it('the number of a decision, in two articles', () => {
    expect(problemsOfZeta('SAN-2024-905', 'SAN-2020-901')).toEqual([
      'content/articles/zeta.md:8:13 duplicate-decision — la décision « SAN-2020-901 » figure déjà dans content/articles/alpha-2020.md. Garder une seule fiche par décision.',
    ]);
  });

  it('the number of a decision, in one article', () => {
    const [head = '', decision = ''] = zeta.split(/(?<=decisions:\n)/);
    const once = decision.slice(0, decision.indexOf('---\n'));
    expect(problemsOf({ 'articles/zeta.md': `${head}${once}${once}---\nTexte.\n` })).toEqual([
      'content/articles/zeta.md:29:13 duplicate-decision — la décision « SAN-2024-905 » figure déjà dans content/articles/zeta.md. Garder une seule fiche par décision.',
    ]);
  });

  it('the id of a decision without a number', () => {
    const unnumbered = zetaWith('number: SAN-2024-905', 'number: null\n    id: vdai-2023-07-02-gamma');
    expect(problemsOf({ 'articles/zeta.md': unnumbered })).toEqual([
      'content/articles/zeta.md:9:9 duplicate-decision — la décision « vdai-2023-07-02-gamma » figure déjà dans content/articles/gamma-2023.md. Garder une seule fiche par décision.',
    ]);
  });

  it('a word of the search, whatever its accents, capitals and plural', () => {
    expect(
      problemsOf({
        'synonymes.yaml': 'examples: [alpha]\nsynonyms:\n  a: { words: [Caméras] }\n  b: { words: [filmer, camera] }\n',
      }),
    ).toEqual([
      'content/synonymes.yaml:4:24 duplicate-word — « camera » est déjà dans le groupe « a ». Le garder dans un seul groupe : accents, capitales et pluriels ne comptent pas.',
    ]);
  });

  it('a title, in each article that repeats it', () => {
    expect(
      problemsOf({
        'articles/un.md': explanation('Un titre en double', 'Texte.'),
        'articles/deux.md': explanation('Un titre en double', 'Texte.'),
        'articles/trois.md': explanation('Un titre en double', 'Texte.'),
      }),
    ).toEqual([
      'content/articles/trois.md:2:8 duplicate-title — le titre est déjà celui de content/articles/deux.md. Le distinguer par l’année, le montant ou le motif.',
      'content/articles/un.md:2:8 duplicate-title — le titre est déjà celui de content/articles/deux.md. Le distinguer par l’année, le montant ou le motif.',
    ]);
  });

  it('a title and a number of a draft, in the draft: the published article is not blocked', () => {
    expect(
      problemsOf({
        'articles/brouillon.md': null,
        'articles/a.md': zetaWith('categories:', 'draft: true\ncategories:'),
        'articles/zeta.md': zeta,
      }),
    ).toEqual([
      'content/articles/a.md:2:8 duplicate-title (avertissement) — le titre est déjà celui de content/articles/zeta.md. Le distinguer par l’année, le montant ou le motif.',
      'content/articles/a.md:9:13 duplicate-decision (avertissement) — la décision « SAN-2024-905 » figure déjà dans content/articles/zeta.md. Garder une seule fiche par décision.',
    ]);
  });

  it('a title with accents composed differently', () => {
    expect(
      problemsOf({
        'articles/un.md': explanation('La s\u00E9curit\u00E9 des lettres', 'Texte.'),
        'articles/deux.md': explanation('La se\u0301curite\u0301 des lettres', 'Texte.'),
      }).map((problem) => problem.slice(0, 44)),
    ).toEqual(['content/articles/un.md:2:8 duplicate-title —']);
  });

  it('the name or alias of an organisation', () => {
    expect(
      problemsOf({
        'organisations.yaml': `groups: {}
organisations:
  alpha: { name: Alpha, aliases: [ALPHA SA], country: FR, activity: lettres }
  beta: { name: Bêta, aliases: [Alpha], country: FR, activity: bandeaux }
  gamma: { name: ALPHA SA, country: LT, activity: marché }
  delta: { name: Delta, aliases: [Delta], country: FR, activity: brouillon }
`,
      }),
    ).toEqual([
      'content/organisations.yaml:4:3 duplicate-name — le nom « Alpha » est déjà celui de « alpha ». Garder ce nom pour un seul organisme.',
      'content/organisations.yaml:5:3 duplicate-name — le nom « ALPHA SA » est déjà celui de « alpha ». Garder ce nom pour un seul organisme.',
      'content/organisations.yaml:6:3 duplicate-name — le nom « Delta » est déjà celui de « delta ». Garder ce nom pour un seul organisme.',
    ]);
  });
});
