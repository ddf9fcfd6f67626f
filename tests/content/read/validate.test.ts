import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, validate } from '#lib/content/read/validate.ts';
import { parseYaml } from '#lib/content/read/yaml.ts';
import { ArticleFrontMatter } from '#lib/schema/article.ts';
import { fixture } from '#tests/content-folder.ts';
import { problemsOf, problemsOfZeta, zeta, zetaWith } from '../zeta.ts';

const fine =
  'Attendu : Total des amendes prononcées, en euros ; null s’il n’y en a pas ou si le montant n’est pas communiqué.';

describe('an amount', () => {
  it.each([
    ['written « 800 000 € »', '800 000 €'],
    ['written « 800 000 »', '800 000'],
    ['between quotation marks', "'800000'"],
    ['with underscores', '800_000'],
    ['with cents', '800000.5'],
    ['with a unit', '0.8 M€'],
  ])('%s is refused with its line', (_, amount) => {
    expect(problemsOfZeta('    fine: 800000', `    fine: ${amount}`)).toEqual([
      `content/articles/zeta.md:16:11 invalid-value — champ « decisions[1].fine » : montant attendu en euros entiers, sans espace ni signe : 800000. ${fine}`,
    ]);
  });

  it('of zero is refused with its line', () => {
    expect(problemsOfZeta('    fine: 800000', '    fine: 0')).toEqual([
      `content/articles/zeta.md:16:11 invalid-value — champ « decisions[1].fine » : un montant est supérieur à zéro ; « non communiqué » s’écrit null. ${fine}`,
    ]);
  });

  it('that is not the sum of the shares is refused with its line', () => {
    expect(problemsOfZeta('    fine: 800000', '    fine: 80000')).toEqual([
      `content/articles/zeta.md:16:11 fine-sum — champ « decisions[1].fine » : les amendes des organismes font 800000 €, le total annoncé est 80000. ${fine}`,
    ]);
  });

  it('without the measure « amende » is refused with its line', () => {
    expect(problemsOfZeta('[amende, injonction]', '[injonction]')).toEqual([
      `content/articles/zeta.md:16:11 fine-without-measure — champ « decisions[1].fine » : une amende est chiffrée mais « amende » n’est pas dans measures. ${fine}`,
    ]);
  });
});

describe('a date', () => {
  it('that does not exist is refused with its line, and compared with nothing', () => {
    expect(problemsOfZeta('decided: 2024-06-05', 'decided: 2024-02-30')).toEqual([
      'content/articles/zeta.md:10:14 invalid-value — champ « decisions[1].decided » : date attendue au format AAAA-MM-JJ, et qui existe au calendrier. Attendu : Jour de la décision.',
    ]);
  });

  it('of publication before the decision is refused with its line', () => {
    expect(problemsOfZeta('published: 2024-06-10', 'published: 2024-06-04')).toEqual([
      'content/articles/zeta.md:11:16 published-before-decided — champ « decisions[1].published » : la publication (2024-06-04) précède la décision (2024-06-05). Attendu : Jour où l’autorité l’a rendue publique ; null s’il n’est pas connu.',
    ]);
  });

  it('of an appeal before the decision is refused with its line', () => {
    expect(problemsOfZeta('date: 2025-01-02', 'date: 2023-01-02')).toEqual([
      'content/articles/zeta.md:21:53 appeal-before-decided — champ « decisions[1].appeals[1].date » : le recours est jugé (2023-01-02) avant la décision (2024-06-05). Attendu : Jour de la décision de justice ; null tant qu’elle n’est pas rendue ou établie.',
    ]);
  });

  it('written as a year without quotation marks gets advice on how to write it', () => {
    expect(problemsOfZeta('decisions:', 'events: [{ date: 2019, label: Plainte }]\ndecisions:')).toEqual([
      'content/articles/zeta.md:7:18 invalid-value — champ « events[1].date » : date attendue entre guillemets : AAAA, AAAA-MM ou AAAA-MM-JJ. Mettre entre guillemets : "2019".',
    ]);
  });
});

describe('an unknown key', () => {
  it('is refused at its place, with the nearest known key', () => {
    expect(problemsOfZeta('    fine: 800000', '    fine: 800000\n    provision: [lil-82]')).toEqual([
      'content/articles/zeta.md:17:5 unknown-key — la clé « provision » n’existe pas ici. Noms les plus proches : provisions.',
    ]);
  });

  it('is refused at any depth', () => {
    expect(problemsOfZeta('        proves: tout', '        proves: tout\n        titel: Légifrance')).toEqual([
      'content/articles/zeta.md:27:9 unknown-key — la clé « titel » n’existe pas ici. Noms les plus proches : title.',
    ]);
  });

  it('is refused without a suggestion when none is near', () => {
    expect(problemsOfZeta('checked:', 'commentaire-interne: à revoir\nchecked:')).toEqual([
      'content/articles/zeta.md:6:1 unknown-key — la clé « commentaire-interne » n’existe pas ici. La retirer.',
    ]);
  });

  it('is refused in a vocabulary, where a slug is expected', () => {
    const courts = `conseil-etat: { name: Conseil d'État, short: CE, country: FR, ville: Paris }
Cour de cassation: { name: Cour de cassation, short: CC, country: FR }
`;
    expect(problemsOf({ 'courts.yaml': courts })).toEqual([
      'content/courts.yaml:1:63 unknown-key — la clé « ville » n’existe pas ici. La retirer.',
      'content/courts.yaml:2:1 invalid-key — clé « Cour de cassation » : identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante. Corriger la clé.',
    ]);
  });
});

describe('a decision', () => {
  it('without a number or an id is refused', () => {
    expect(problemsOfZeta('number: SAN-2024-905', 'number: null')).toEqual([
      'content/articles/zeta.md:8:13 decision-id — champ « decisions[1].number » : une décision sans numéro a besoin d’un identifiant : ajouter id. Attendu : Numéro de la délibération : SAN-2024-013 ; null si elle n’en porte pas de connu.',
    ]);
  });

  it('with an anonymous respondent and no description is refused at the place of the description', () => {
    const anonymous = '{ organisation: null, name: null, country: FR, fine: 800000 }';
    expect(problemsOfZeta('{ organisation: alpha, name: ALPHA SA, country: FR, fine: 800000 }', anonymous)).toEqual([
      'content/articles/zeta.md:8:5 respondent-name — champ « decisions[1].body » : un organisme anonyme est décrit par body, dans les mots de l’autorité. Attendu : Nature de l’organisme anonyme, dans les mots de l’autorité.',
    ]);
  });

  it('with an unnamed second respondent is refused at that respondent', () => {
    expect(
      problemsOfZeta(
        '    fine: 800000\n',
        '      - { organisation: beta, name: null, country: FR }\n    fine: 800000\n',
      ),
    ).toEqual([
      'content/articles/zeta.md:16:9 respondent-name — champ « decisions[1].respondents[2] » : organisation et name sont donnés tous les deux, ou null tous les deux. Attendu : Organismes visés.',
    ]);
  });
});

describe('a field', () => {
  it('that is missing is reported at its parent, with its purpose', () => {
    expect(problemsOfZeta('checked: 2026-02-01\n', '')).toEqual([
      'content/articles/zeta.md:2:1 missing-field — le champ « checked » manque. Attendu : Jour où les faits ont été vérifiés pour la dernière fois.',
    ]);
    expect(problemsOfZeta('        read: texte\n', '')).toEqual([
      'content/articles/zeta.md:23:9 missing-field — le champ « decisions[1].sources[1].read » manque. Attendu : Ce qui en a été lu. texte : la décision entière, dans sa langue ; traduction : la décision entière, traduite ; communique : une publication officielle sur la décision ; extrait : une partie, ou un commentaire ; cite : rien, la source n’a pas été ouverte.',
    ]);
  });

  it.each([
    [
      'a text for a list',
      'categories: [sanctions-cnil]',
      'categories: sanctions-cnil',
      '4:13 invalid-value — champ « categories » : une liste est attendue. Attendu : Catégories : sanctions-cnil, article-rgpd, evenement.',
    ],
    [
      'a number for a text',
      'title: Zêta a conservé ses lettres sans limite',
      'title: 2024',
      '2:8 invalid-value — champ « title » : un texte est attendu. Mettre entre guillemets : "2024".',
    ],
    [
      'a word for true',
      'checked:',
      'draft: oui\nchecked:',
      '6:8 invalid-value — champ « draft » : true ou false est attendu. Attendu : Brouillon : true tant que l’article n’est pas à publier.',
    ],
    [
      'a text for fields',
      'decisions:\n',
      'mentions: alpha\ndecisions:\n',
      '7:11 invalid-value — champ « mentions » : des champs sont attendus. Attendu : Ce dont l’article parle sans que la décision le retienne.',
    ],
    [
      'a text for a number',
      '    fine: 800000\n',
      '    fine: 800000\n    namedForYears: deux\n',
      '17:20 invalid-value — champ « decisions[1].namedForYears » : un nombre est attendu. Attendu : Nombre d’années pendant lesquelles l’autorité nomme l’organisme après la publication.',
    ],
    [
      'an empty text',
      '        title: Légifrance',
      "        title: ''",
      '24:16 invalid-value — champ « decisions[1].sources[1].title » : ne peut pas être vide. Attendu : Titre de la source, avec son auteur.',
    ],
    [
      'a name for an address',
      'url: https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000905',
      'url: Légifrance',
      '23:14 invalid-value — champ « decisions[1].sources[1].url » : une adresse complète est attendue (https://…). Attendu : Adresse de la source : la page officielle, ou la page consultée.',
    ],
    [
      'a script for an address',
      'url: https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000905',
      'url: javascript:alert(1)',
      '23:14 invalid-value — champ « decisions[1].sources[1].url » : une adresse complète est attendue (https://…). Attendu : Adresse de la source : la page officielle, ou la page consultée.',
    ],
    [
      'a word near one of a list',
      'kind: official',
      'kind: officiel',
      '25:15 invalid-value — champ « decisions[1].sources[1].kind » : « officiel » n’est pas admis. Noms les plus proches : official.',
    ],
    [
      'a word far from all of a list',
      'outcome: rejet',
      'outcome: victoire totale',
      '21:74 invalid-value — champ « decisions[1].appeals[1].outcome » : « victoire totale » n’est pas admis. Choisir parmi : annonce, pendant, rejet, reformation, annulation, desistement, inconnu.',
    ],
    [
      'fields for a word of a list',
      'kind: official',
      'kind: { a: b }',
      '25:15 invalid-value — champ « decisions[1].sources[1].kind » : « {"a":"b"} » n’est pas admis. Choisir parmi : official, court, secondary.',
    ],
  ])('refuses %s', (_, was, now, problem) => {
    expect(problemsOfZeta(was, now)).toEqual([`content/articles/zeta.md:${problem}`]);
  });

  it('of a vocabulary or of the site has its own messages', () => {
    const long = 'a'.repeat(401);
    expect(
      problemsOf({
        'redirects.yaml': '/a/: sanctions',
        'pages/methode.md': '---\ntitle: Méthode\ndescription: Trop court.\nupdated: 2026-01-02\n---\nTexte.',
        'sectors.yaml': `commerce: { name: Commerce }\nnumerique: { name: Numérique, lead: ${long} }\nsante: { name: Santé, lead: x }`,
        'site.yaml': readFileSync(`${fixture}/site.yaml`, 'utf8').replace('essai@example.org', 'essai'),
      }),
    ).toEqual([
      'content/pages/methode.md:3:14 invalid-value — champ « description » : trop court : 50 au moins. Attendu : Une phrase pour les moteurs de recherche.',
      'content/redirects.yaml:1:6 invalid-value — champ « /a/ » : adresse actuelle attendue entre deux barres : /articles/nouveau-nom/. Corriger la valeur.',
      'content/sectors.yaml:1:11 missing-field — le champ « commerce.lead » manque. Attendu : Ce que recouvre le terme, en une ou deux phrases.',
      'content/sectors.yaml:2:37 invalid-value — champ « numerique.lead » : trop long : 400 au plus. Attendu : Ce que recouvre le terme, en une ou deux phrases.',
      'content/site.yaml:4:109 invalid-value — champ « publisher.email » : une adresse électronique est attendue. Attendu : Adresse électronique de contact.',
    ]);
  });

  it.each([
    ['a list', '- a\n- b'],
    ['a text', 'cookies'],
    ['a number', '12'],
  ])('is unknown in %s', (_, yaml) => {
    expect(problemsOf({ 'courts.yaml': yaml })).toEqual([
      'content/courts.yaml:1:1 invalid-value — des champs sont attendus. Écrire « clé: valeur ».',
    ]);
  });
});

describe('invalid YAML', () => {
  const fix = 'Corriger la ligne indiquée, ou celle qui précède.';

  it('is reported at its line of the file, in front matter or in a vocabulary', () => {
    expect(
      problemsOf({
        'articles/zeta.md': zetaWith('title: Zêta', 'title: Zêta : il'),
        'redirects.yaml': '/a/: /\n/a/: /sanctions/\n',
      }),
    ).toEqual([
      `content/articles/zeta.md:2:8 yaml — un texte contient « : » suivi d’une espace : le mettre entre guillemets. ${fix}`,
      `content/redirects.yaml:2:1 yaml — la même clé est écrite deux fois. ${fix}`,
    ]);
  });

  it('with an unclosed brace is reported at the first sign of it', () => {
    expect(problemsOfZeta('country: FR, fine: 800000 }', 'country: FR, fine: 800000')[0]).toBe(
      `content/articles/zeta.md:16:5 yaml — un crochet ou une accolade n’est pas refermé, ou la suite manque de retrait. ${fix}`,
    );
  });

  it('with an anchor is refused', () => {
    expect(problemsOfZeta('title: Légifrance', 'title: &l Légifrance')).toEqual([
      `content/articles/zeta.md:24:19 yaml — les ancres et alias (& et *) ne sont pas admis : mettre le texte entre guillemets. ${fix}`,
    ]);
  });
});

describe('the nearest names', () => {
  it('are at most three, nearest first, then in alphabetical order', () => {
    expect(nearest('cokie', ['cook', 'cookies', 'cookie', 'securite', 'coke', 'cote'])).toBe(
      'Noms les plus proches : coke, cookie, cookies.',
    );
  });

  it('are none when nothing is near or known', () => {
    expect(nearest('cookies', ['mineurs', 'securite'])).toBeNull();
    expect(nearest('cookies', [])).toBeNull();
  });
});

describe('for any input', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      ' ',
      '2024-02-30',
      '800 000 €',
      'oui',
      -1,
      0,
      1.5,
      1e30,
      null,
      true,
      [],
      {},
      '&a',
      'javascript:x',
    ),
  );
  const lines = zeta.split('\n').slice(1, 27);

  it('a value in any field gives a result or French problems on a line of the file', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), value, (at, put) => {
        const changed = lines.map((line, i) => (i === at ? line.replace(/: .*$/, `: ${JSON.stringify(put)}`) : line));
        const result = validate('content/articles/zeta.md', parseYaml(changed.join('\n'), 2), ArticleFrontMatter);
        if ('value' in result) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { line, message, fix } of result.problems) {
          expect(line).toBeGreaterThanOrEqual(2);
          expect(line).toBeLessThanOrEqual(27);
          expect(message.replaceAll(/« .* »/gs, '')).not.toMatch(
            /\b(?:invalid|expected|received|too|must|required|undefined|object|unrecognized)\b/i,
          );
          expect(fix).toMatch(/^\p{Lu}.*[.»]$/su);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
