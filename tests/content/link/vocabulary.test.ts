import { describe, expect, it } from 'vitest';
import { problemsOf, problemsOfZeta, zetaWith } from '../zeta.ts';

describe('an unknown name is refused, with the nearest known ones', () => {
  it.each([
    [
      'an organisation',
      ['organisation: alpha', 'organisation: alfa'],
      '15:25 unknown-organisation — l’organisme « alfa » n’existe pas dans content/organisations.yaml. Noms les plus proches : alpha. S’il est nouveau, l’ajouter à content/organisations.yaml.',
    ],
    [
      'an authority',
      ['authority: cnil\n', 'authority: vdi\n'],
      '9:16 unknown-authority — l’autorité « vdi » n’existe pas dans content/authorities.yaml. Noms les plus proches : vdai. S’il est nouveau, l’ajouter à content/authorities.yaml.',
    ],
    [
      'a sector',
      ['sector: commerce', 'sector: commerces'],
      '17:13 unknown-sector — le secteur « commerces » n’existe pas dans content/sectors.yaml. Noms les plus proches : commerce. S’il est nouveau, l’ajouter à content/sectors.yaml.',
    ],
    [
      'a provision',
      ['[rgpd-32, lil-82]', '[rgpd-32, rgpd-33]'],
      '18:27 unknown-provision — le fondement « rgpd-33 » n’existe pas dans content/provisions. Noms les plus proches : rgpd-32, rgpd-5, rgpd-8. S’il est nouveau, l’ajouter à content/provisions.',
    ],
    [
      'a theme',
      ['themes: [securite, cookies]', 'themes: [securitee, cookies]'],
      '19:14 unknown-theme — le thème « securitee » n’existe pas dans content/themes.yaml. Noms les plus proches : securite. S’il est nouveau, l’ajouter à content/themes.yaml.',
    ],
    [
      'a court',
      ['court: conseil-etat', 'court: conseil-d-etat'],
      '21:18 unknown-court — la juridiction « conseil-d-etat » n’existe pas dans content/courts.yaml. Noms les plus proches : conseil-etat. S’il est nouveau, l’ajouter à content/courts.yaml.',
    ],
  ])('%s', (what, [was = '', now = ''], problem) => {
    const changed =
      what === 'an authority'
        ? zetaWith('procedure: ordinaire', 'procedure: null').replace(was, now)
        : zetaWith(was, now);
    expect(problemsOf({ 'articles/zeta.md': changed })).toEqual([`content/articles/zeta.md:${problem}`]);
  });

  it('no name is proposed when none is near', () => {
    expect(problemsOfZeta('organisation: alpha', 'organisation: ministere-des-armees')).toEqual([
      'content/articles/zeta.md:15:25 unknown-organisation — l’organisme « ministere-des-armees » n’existe pas dans content/organisations.yaml. S’il est nouveau, l’ajouter à content/organisations.yaml.',
    ]);
  });

  it('in a mention too', () => {
    expect(problemsOfZeta('decisions:', 'mentions: { organisations: [betta], themes: [cookie] }\ndecisions:')).toEqual([
      'content/articles/zeta.md:7:29 unknown-organisation — l’organisme « betta » n’existe pas dans content/organisations.yaml. Noms les plus proches : beta, delta. S’il est nouveau, l’ajouter à content/organisations.yaml.',
      'content/articles/zeta.md:7:46 unknown-theme — le thème « cookie » n’existe pas dans content/themes.yaml. Noms les plus proches : cookies. S’il est nouveau, l’ajouter à content/themes.yaml.',
    ]);
  });

  it('in a draft too, as a warning', () => {
    expect(problemsOfZeta('checked: 2026-02-01', 'checked: 2026-02-01\ndraft: true\nrelated: [absent]')).toEqual([
      'content/articles/zeta.md:8:11 related-unknown (avertissement) — l’article lié « absent » n’existe pas. Retirer cette ligne de related.',
    ]);
  });

  it('for a group', () => {
    expect(
      problemsOf({
        'organisations.yaml': `groups:
  grec: { name: Groupe Grec }
organisations:
  alpha: { name: Alpha, group: gre, country: FR, activity: lettres }
  beta: { name: Bêta, group: grec, country: FR, activity: bandeaux }
  gamma: { name: Gamma, country: LT, activity: marché }
  delta: { name: Delta, group: constructor, country: FR, activity: brouillon }
`,
      }),
    ).toEqual([
      'content/organisations.yaml:4:32 unknown-group — le groupe « gre » n’existe pas. Noms les plus proches : grec.',
      'content/organisations.yaml:7:32 unknown-group — le groupe « constructor » n’existe pas. L’ajouter à groups.',
    ]);
  });

  it('for the article of a paragraph', () => {
    expect(problemsOf({ 'provisions/rgpd-5.md': null })).toEqual([
      'content/provisions/rgpd-5-1-e.md:1:1 unknown-provision — l’article qui contient ce paragraphe n’a pas de fichier. Créer content/provisions/rgpd-5.md.',
    ]);
  });
});

describe('what the words of the search lead to exists', () => {
  const search = (group: string) => problemsOf({ 'synonymes.yaml': `examples: [alpha]\nsynonyms:\n  a: ${group}\n` });

  it.each([
    ['theme: cookie', '3:36 unknown-theme — le thème « cookie » n’existe pas dans content/themes.yaml.'],
    ['sector: santes', '3:37 unknown-sector — le secteur « santes » n’existe pas dans content/sectors.yaml.'],
    ['provision: rgpd-99', '3:40 unknown-provision — le fondement « rgpd-99 » n’existe pas dans content/provisions.'],
    [
      'organisation: nul',
      '3:43 unknown-organisation — l’organisme « nul » n’existe pas dans content/organisations.yaml.',
    ],
  ])('%s', (lead, problem) => {
    const [only, ...others] = search(`{ words: [mot, terme], ${lead} }`);
    expect(only).toMatch(`content/synonymes.yaml:${problem}`);
    expect(others).toEqual([]);
  });

  it('and nothing is asked of words that lead nowhere', () => {
    expect(search('{ words: [mot, terme] }')).toEqual([]);
  });
});
