import { describe, expect, it } from 'vitest';
import { linkProblems } from '#lib/content/link/link.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { problemsOf, zeta, zetaWith } from '../zeta.ts';

const source =
  "{ url: 'https://www.cnil.fr/liste', title: Liste officielle, kind: official, proves: date et montant, read: communique, readOn: 2026-01-09 }";

/** The official list of 2024: the row of the case that tests change, then a register-only row. */
const list = [
  /*  1 */ `source: ${source}`,
  /*  2 */ 'state: 2024-12-31',
  /*  3 */ 'rows:',
  /*  4 */ '  - id: r-2024-06-05',
  /*  5 */ '    date: 2024-06-05',
  /*  6 */ '    body: SOCIETE DE LETTRES',
  /*  7 */ '    procedure: ordinaire',
  /*  8 */ '    breaches: [Défaut de sécurité]',
  /*  9 */ "    outcome: 'Amende de 800 000 euros et injonction'",
  /* 10 */ '    measures: [amende, injonction]',
  /* 11 */ '    fine: 800000',
  /* 12 */ '    decision: SAN-2024-905',
  /* 13 */ '  - id: r-2024-07-01',
  /* 14 */ '    date: 2024-07-01',
  /* 15 */ '    body: AVOCAT',
  /* 16 */ '    procedure: simplifiee',
  /* 17 */ '    breaches: [Cookies]',
  /* 18 */ "    outcome: 'Amende de 2 000 euros'",
  /* 19 */ '    measures: [amende]',
  /* 20 */ '    fine: 2000',
  /* 21 */ '    sector: commerce',
  /* 22 */ '    themes: [securite, cookies]',
  /* 23 */ '',
].join('\n');

/** A text with some parts replaced; each part must be in the text. */
function changed(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((result, [was, now]) => {
    if (!result.includes(was)) throw new Error(`« ${was} » is not in the text that tests change`);
    return result.replace(was, now);
  }, text);
}

const listWith = (...changes: readonly (readonly [string, string])[]) => changed(list, ...changes);

/** The problems with these versions of the register, the article and other files. */
const problems = (register: string, article = zeta, others: Readonly<Record<string, string | null>> = {}) =>
  problemsOf({ 'articles/zeta.md': article, 'register/2024.yaml': register, ...others });

const at = 'content/register/2024.yaml:';

it('a list with at most one article per row is valid', () => {
  expect(problems(list)).toEqual([]);
});

it('a content without a list has no problem', () => {
  const none = { 'register/2020.yaml': null, 'register/2021.yaml': null, 'register/2022.yaml': null };
  expect(problemsOf({ ...none, 'articles/zeta.md': zeta })).toEqual([]);
});

describe('the list on its own', () => {
  it('has each row in the file of its year', () => {
    expect(problems(listWith(['r-2024-07-01', 'r-2023-07-01'], ['date: 2024-07-01', 'date: 2023-07-01']))).toEqual([
      `${at}14:11 register-row — la ligne du 2023-07-01 n’est pas de l’année du fichier. La déplacer dans le fichier de son année.`,
    ]);
  });

  it('uses existing themes and sectors', () => {
    expect(problems(listWith(['themes: [securite, cookies]', 'themes: [securite, cookie]']))).toEqual([
      `${at}22:24 unknown-theme — le thème « cookie » n’existe pas dans content/themes.yaml. Noms les plus proches : cookies. S’il est nouveau, l’ajouter à content/themes.yaml.`,
    ]);
    expect(problems(listWith(['sector: commerce', 'sector: tout-autre-chose']))).toEqual([
      `${at}21:13 unknown-sector — le secteur « tout-autre-chose » n’existe pas dans content/sectors.yaml. S’il est nouveau, l’ajouter à content/sectors.yaml.`,
    ]);
    expect(problems(listWith(['sector: commerce', 'sector: null'], ['[securite, cookies]', '[]']))).toEqual([]);
  });

  it('has register-only appeals before existing courts', () => {
    const appealed = (court: string) =>
      listWith([
        '    sector: commerce',
        `    appeals: [{ court: ${court}, number: '492943', date: 2025-04-15, outcome: rejet }]\n    sources: [${source}]\n    sector: commerce`,
      ]);
    expect(problems(appealed('conseil-etat'))).toEqual([]);
    expect(problems(appealed('conseil-d-etat'))).toEqual([
      `${at}21:24 unknown-court — la juridiction « conseil-d-etat » n’existe pas dans content/courts.yaml. Noms les plus proches : conseil-etat. S’il est nouveau, l’ajouter à content/courts.yaml.`,
    ]);
  });

  it('has unique identifiers across all years', () => {
    expect(
      problems(listWith(['id: r-2024-07-01', 'id: r-2024-06-05'], ['date: 2024-07-01', 'date: 2024-06-05'])),
    ).toEqual([
      `${at}13:9 register-duplicate — l’identifiant « r-2024-06-05 » est déjà celui d’une autre ligne. Donner à chaque ligne son identifiant : un rang distingue celles d’un même jour.`,
    ]);
  });

  it('has unique numbers among rows without an article, because they name the decision', () => {
    const [head = '', alone = ''] = listWith([
      '    sector: commerce',
      '    number: 2012-048\n    sector: commerce',
    ]).split(/(?= {2}- id: r-2024-07-01)/);
    const again = alone.replace('id: r-2024-07-01', 'id: r-2024-07-01-2');
    expect(problems(`${head}${alone}${again}`)).toEqual([
      `${at}32:13 register-duplicate — le numéro « 2012-048 » est déjà celui de la ligne r-2024-07-01, qui n’a pas d’article non plus. Ne le garder que sur l’une des deux lignes, et dire dans note que la liste le répète.`,
    ]);
  });
});

describe('what npm run update proposed in a row', () => {
  const unread = (register: string) =>
    linkProblems(readDocuments(contentFolder({ 'register/2024.yaml': register }))).filter(
      ({ rule }) => rule === 'register-unread',
    );
  const alone = list.slice(0, list.indexOf('rows:\n') + 6) + list.slice(list.indexOf('  - id: r-2024-07-01'));

  it('is a warning at its mark, until a person takes the mark away', () => {
    const marked = alone.replace('    sector:', '    # À relire : secteur et thèmes proposés.\n    sector:');
    expect(unread(marked)).toEqual([
      {
        file: expect.stringMatching(/register\/2024\.yaml$/),
        line: 12,
        column: 7,
        rule: 'register-unread',
        severity: 'warning',
        message: 'ce que npm run update propose dans cette ligne de la liste n’a pas été relu',
        fix: 'Vérifier d’après les mots de la CNIL, puis retirer ce commentaire, ou récrire cette note.',
      },
    ]);
    expect(unread(alone)).toEqual([]);
  });

  it('is a warning in a note too, because pages show it', () => {
    const noted = alone.replace('    sector:', '    note: "À relire : aucune mesure connue."\n    sector:');
    expect(unread(noted).map(({ line, column }) => [line, column])).toEqual([[12, 12]]);
  });
});

describe('a register-only row that an article covers', () => {
  const alone = (more: string) =>
    listWith(['fine: 800000', `fine: 800000${more}`], ['decision: SAN-2024-905', 'sector: commerce\n    themes: []']);
  const fix = 'Écrire decision: SAN-2024-905, et retirer sector et themes.';
  const covered = 'la décision SAN-2024-905 est racontée par un article, la ligne ne le dit pas';
  const unlisted =
    'content/articles/zeta.md:8:13 register-absent — la décision « SAN-2024-905 » n’est pas dans la liste officielle, et rien ne dit pourquoi. La rattacher à sa ligne dans content/register (decision), ou écrire la raison dans offRegister.';

  it('is found by its number', () => {
    expect(problems(alone('\n    number: SAN-2024-905'))).toEqual([
      unlisted,
      `${at}12:13 register-unmatched — ${covered}. ${fix}`,
    ]);
  });

  it('is found by its text at Légifrance', () => {
    const article = zetaWith('    authority', '    legifrance: CNILTEXT000000000905\n    authority');
    expect(problems(alone('\n    legifrance: CNILTEXT000000000905'), article).slice(1)).toEqual([
      `${at}12:17 register-unmatched — ${covered}. ${fix}`,
    ]);
    expect(problems(alone('\n    legifrance: CNILTEXT000000000906'), article).slice(1)).toEqual([]);
  });

  it('is found by its identifier, which would name two decisions', () => {
    const article = zetaWith('number: SAN-2024-905', 'number: null\n    id: r-2024-06-05');
    expect(problems(alone(''), article).slice(1)).toEqual([
      `${at}4:9 register-unmatched — la décision r-2024-06-05 est racontée par un article, la ligne ne le dit pas. Écrire decision: r-2024-06-05, et retirer sector et themes.`,
    ]);
  });

  it('is accepted while the article is a draft', () => {
    expect(problems(alone('\n    number: SAN-2024-905'), zetaWith('decisions:', 'draft: true\ndecisions:'))).toEqual(
      [],
    );
  });
});

describe('a row whose decision has no published article', () => {
  it('is refused, because it would be lost', () => {
    expect(problems(listWith(['SAN-2024-905', 'SAN-2024-950']))).toEqual([
      'content/articles/zeta.md:8:13 register-absent — la décision « SAN-2024-905 » n’est pas dans la liste officielle, et rien ne dit pourquoi. La rattacher à sa ligne dans content/register (decision), ou écrire la raison dans offRegister.',
      `${at}12:15 unknown-decision — aucun article ne raconte la décision « SAN-2024-950 ». Noms les plus proches : SAN-2024-905, SAN-2020-901, SAN-2021-904.`,
    ]);
    expect(problems(listWith(['SAN-2024-905', 'un-nom-que-rien-ne-rappelle'])).slice(1)).toEqual([
      `${at}12:15 unknown-decision — aucun article ne raconte la décision « un-nom-que-rien-ne-rappelle ». Retirer decision, et donner sector et themes.`,
    ]);
  });

  it('is refused when its article is a draft, even an invalid one', () => {
    const draft = zetaWith('decisions:', 'draft: true\ndecisions:');
    expect(problems(list, draft)).toEqual([
      `${at}12:15 unknown-decision — seul un brouillon raconte la décision « SAN-2024-905 ». Publier cet article, ou retirer decision et donner sector et themes.`,
    ]);
    expect(problems(list, draft.replace('sector: commerce', 'secteur: commerce')).slice(-1)).toEqual([
      `${at}12:15 unknown-decision — aucun article ne raconte la décision « SAN-2024-905 ». Noms les plus proches : SAN-2020-901, SAN-2021-904, SAN-2022-902.`,
    ]);
  });

  it('is accepted when an article is invalid: the problem is reported there only', () => {
    expect(problems(list, zetaWith('sector: commerce', 'secteur: commerce'))).toEqual([
      'content/articles/zeta.md:8:5 missing-field — le champ « decisions[1].sector » manque. Attendu : Secteur : identifiant de content/sectors.yaml.',
      'content/articles/zeta.md:17:5 unknown-key — la clé « secteur » n’existe pas ici. Noms les plus proches : sector.',
    ]);
  });
});

describe('a row and its article', () => {
  const article = 'l’article de la décision SAN-2024-905';
  const fix = 'Corriger celui des deux que la source dément.';

  it.each([
    [
      'on the day',
      [
        ['id: r-2024-06-05', 'id: r-2024-06-06'],
        ['date: 2024-06-05', 'date: 2024-06-06'],
      ],
      `5:11 register-mismatch — la liste dit « 2024-06-06 », ${article} dit « 2024-06-05 ». ${fix}`,
    ],
    [
      'on the procedure',
      [['procedure: ordinaire', 'procedure: simplifiee']],
      `7:16 register-mismatch — la liste dit « simplifiee », ${article} dit « ordinaire ». ${fix}`,
    ],
    [
      'on the number',
      [['decision: SAN', 'number: SAN-2024-906\n    decision: SAN']],
      `12:13 register-mismatch — la liste dit « SAN-2024-906 », ${article} dit « SAN-2024-905 ». ${fix}`,
    ],
    [
      'on a text that the article does not give',
      [['decision: SAN', 'legifrance: CNILTEXT000000000905\n    decision: SAN']],
      `12:17 register-mismatch — la liste dit « CNILTEXT000000000905 », ${article} n’en dit rien. ${fix}`,
    ],
    [
      'on the fine',
      [['fine: 800000', 'fine: 80000']],
      `11:11 register-mismatch — la liste dit « 80000 », ${article} dit « 800000 ». ${fix}`,
    ],
    [
      'on a penalty that the article does not liquidate',
      [
        ['fine: 800000', 'fine: 800000\n    liquidation: 5000'],
        ['[amende, injonction]', '[amende, injonction, liquidation-astreinte]'],
      ],
      `10:15 register-mismatch — la liste dit « amende, injonction, liquidation-astreinte », ${article} dit « amende, injonction ». ${fix}\n${at}12:18 register-mismatch — la liste dit « 5000 », ${article} n’en dit rien. ${fix}`,
    ],
    [
      'on a measure that the article does not have',
      [['[amende, injonction]', '[amende, relaxe]']],
      `10:15 register-mismatch — la liste dit « amende, relaxe », ${article} dit « amende, injonction ». ${fix}`,
    ],
    [
      'on a fine that the list does not have at all',
      [
        ['[amende, injonction]', '[injonction]'],
        ['    fine: 800000\n', ''],
      ],
      `10:15 register-mismatch — la liste dit « injonction », ${article} dit « amende, injonction ». ${fix}`,
    ],
  ] as const)('disagree on %s', (_, changes, problem) => {
    expect(problems(listWith(...changes)).join('\n')).toBe(`${at}${problem}`);
  });

  it('do not disagree on a value missing from the list: an amount, an injunction, a garbled cell', () => {
    expect(problems(listWith(['    fine: 800000\n', '']))).toEqual([]);
    expect(problems(listWith(['[amende, injonction]', '[amende]']))).toEqual([]);
    expect(
      problems(listWith(['[amende, injonction]', '[]'], ['    fine: 800000\n', '    note: Case illisible.\n'])),
    ).toEqual([]);
  });

  it('duplicated by mistake, are compared with the first row; the second is an extra row', () => {
    expect(
      problems(list, zeta, {
        'articles/zeta-bis.md': changed(zeta, ['Zêta a', 'Zêta, encore, a'], ['2024-06-05', '2024-06-04']),
      }),
    ).toEqual([
      'content/articles/zeta.md:8:13 duplicate-decision — la décision « SAN-2024-905 » figure déjà dans content/articles/zeta-bis.md. Garder une seule fiche par décision.',
      `${at}5:11 register-mismatch — la liste dit « 2024-06-05 », ${article} dit « 2024-06-04 ». ${fix}`,
    ]);
  });
});

describe('a decision with one row per body', () => {
  const two = zetaWith(
    'fine: 800000 }',
    'fine: 500000 }\n      - { organisation: beta, name: BÊTA SAS, country: FR, fine: 300000 }',
  );
  /** The row of the case and another row of the same decision, with these amounts. */
  const rows = (...fines: (number | null)[]) => {
    const [head = '', covered = '', alone = ''] = list.split(/(?= {2}- id: )/);
    const row = (fine: number | null, i: number) =>
      changed(covered, ['r-2024-06-05', `r-2024-06-05-${i + 1}`], ['fine: 800000', `fine: ${fine}`]);
    return [head, ...fines.map(row), alone].join('');
  };

  it('has the sum of their amounts', () => {
    expect(problems(rows(500_000, 300_000), two)).toEqual([]);
    expect(problems(rows(500_000, 200_000), two)).toEqual([
      `${at}20:11 register-mismatch — la liste dit « 700000 », l’article de la décision SAN-2024-905 dit « 800000 ». Corriger celui des deux que la source dément.`,
    ]);
  });

  it('has no sum when one amount is missing', () => {
    expect(problems(rows(500_000, null), two)).toEqual([]);
  });

  it('has no more rows than bodies', () => {
    expect(problems(rows(500_000, 200_000, 100_000), two)).toEqual([
      `${at}30:15 register-duplicate — la décision « SAN-2024-905 » a déjà une ligne pour chacun de ses organismes. Rattacher cette ligne à sa propre décision, ou ajouter à l’article l’organisme qui manque.`,
    ]);
  });
});

describe('a decision missing from the list', () => {
  const without = (list.match(/^[\s\S]*rows:\n/)?.[0] ?? '') + list.slice(list.indexOf('  - id: r-2024-07-01'));

  it('is refused, at its number or its id', () => {
    expect(problems(without)).toEqual([
      'content/articles/zeta.md:8:13 register-absent — la décision « SAN-2024-905 » n’est pas dans la liste officielle, et rien ne dit pourquoi. La rattacher à sa ligne dans content/register (decision), ou écrire la raison dans offRegister.',
    ]);
    expect(problems(without, zetaWith('number: SAN-2024-905', 'number: null\n    id: cnil-2024-06-05-zeta'))).toEqual([
      'content/articles/zeta.md:9:9 register-absent — la décision « cnil-2024-06-05-zeta » n’est pas dans la liste officielle, et rien ne dit pourquoi. La rattacher à sa ligne dans content/register (decision), ou écrire la raison dans offRegister.',
    ]);
  });

  it.each([
    ['the article says why', zetaWith('    sector', '    offRegister: Révélée par un arrêt.\n    sector')],
    [
      'another authority took it',
      zetaWith('authority: cnil', 'authority: vdai').replace('procedure: ordinaire', 'procedure: null'),
    ],
    [
      'it closes an injunction, which is no sanction',
      changed(
        zeta,
        ['[amende, injonction]', '[cloture-injonction]'],
        ['fine: 800000 }', 'fine: null }'],
        ['fine: 800000', 'fine: null'],
      ),
    ],
    [
      'it is later than the last row, although not later than the date of the list',
      changed(zeta, ['2024-06-05', '2024-07-02'], ['2024-06-10', '2024-07-10']),
    ],
    ['it is a draft', zetaWith('decisions:', 'draft: true\ndecisions:')],
  ])('is accepted when %s', (_, article) => {
    expect(problems(without, article)).toEqual([]);
  });

  it('is refused when it has the date of the last row', () => {
    expect(problems(without, changed(zeta, ['2024-06-05', '2024-07-01'], ['2024-06-10', '2024-07-01']))).toHaveLength(
      1,
    );
  });

  it('is not reported when the year of the list is invalid', () => {
    expect(problems(listWith(['id: r-2024-06-05', 'id: 2024-06-05']))).toEqual([
      `${at}4:9 invalid-value — champ « rows[1].id » : identifiant de ligne attendu : r-, la date, et un rang s’il y en a plusieurs ce jour-là (r-2025-03-13-2). Attendu : Identifiant stable de la ligne, qui est aussi son ancre : r-2025-03-13-2.`,
    ]);
  });

  it('must not explain its absence when it is on the list', () => {
    expect(problems(list, zetaWith('    sector', '    offRegister: Révélée par un arrêt.\n    sector'))).toEqual([
      'content/articles/zeta.md:17:18 register-mismatch — la décision « SAN-2024-905 » est dans la liste officielle, offRegister dit pourquoi elle n’y serait pas. Retirer offRegister, ou decision de la ligne.',
    ]);
  });
});
