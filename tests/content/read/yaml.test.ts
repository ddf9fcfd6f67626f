import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '#lib/content/read/yaml.ts';

const value = (source: string) => parseYaml(source).value;
const errors = (source: string) =>
  parseYaml(source).errors.map(({ place, message }) => `${place.line}:${place.column} ${message}`);

describe('YAML is read as version 1.2', () => {
  it.each([
    ['2024-02-30', '2024-02-30'],
    ['2024-09-05', '2024-09-05'],
    ['2024-09-05T10:00:00Z', '2024-09-05T10:00:00Z'],
    ['12:30', '12:30'],
    ['50_000', '50_000'],
    ['800 000 €', '800 000 €'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['NO', 'NO'],
    ['800000', 800_000],
    ['1.5', 1.5],
    ['true', true],
    ['null', null],
    ['~', null],
    ['', null],
  ])('« %s » gives %j', (written, read) => {
    expect(value(`a: ${written}`)).toEqual({ a: read });
  });

  it('even when the file asks for 1.1', () => {
    expect(value('%YAML 1.1\n---\nday: 2024-02-30\nhour: 12:30')).toEqual({ day: '2024-02-30', hour: '12:30' });
  });

  it('an empty source or only comments give no value and no error', () => {
    expect(parseYaml('')).toMatchObject({ value: null, errors: [] });
    expect(parseYaml('# rien\n')).toMatchObject({ value: null, errors: [] });
  });

  it('a key such as __proto__ is an ordinary key', () => {
    expect(JSON.stringify(value('__proto__: 1\nconstructor: 2'))).toBe('{"__proto__":1,"constructor":2}');
  });
});

describe('a number has ordinary digits', () => {
  it.each([
    ['0x186A0', '100000'],
    ['1e5', '100000'],
    ['020000', '20000'],
    ['0o17', '15'],
    ['+5', '5'],
  ])('« %s » is refused, and its value suggested', (written, value) =>
    expect(parseYaml(`fine: ${written}`).errors).toEqual([
      {
        place: { line: 1, column: 7 },
        rule: 'number-form',
        message: `« ${written} » n’est pas un nombre en chiffres ordinaires`,
        fix: `Écrire ${value}, si c’est lui ; mettre entre guillemets ce qui n’est pas un nombre.`,
      },
    ]),
  );
  it('digits, a decimal part and a sign are accepted', () =>
    expect(parseYaml('a: 800000\nb: 2.5\nc: -3\nd: 0\ne: "0755"').errors).toEqual([]));
});

describe('a value cut by a « # » is refused', () => {
  const cut = (source: string) =>
    parseYaml(source).errors.map(({ rule, place, message }) => `${place.line}:${place.column} ${rule} ${message}`);
  it('in a title, in a list, in a flow list', () => {
    expect(cut('title: Exemple SA, affaire #2 : mots de passe')).toEqual([
      '1:28 yaml-comment après une espace, # ouvre un commentaire : « #2 : mots de passe » est perdu',
    ]);
    expect(cut('- Contrôle (procès-verbal #2) dans les locaux')).toHaveLength(1);
    expect(cut('- { label: Procès-verbal #2\n  , date: x }')).toHaveLength(1);
  });
  it('but a real comment is accepted', () =>
    expect(cut('a: sante # à relire\n#note\n  #autre\nb: "x" #y\nc: "affaire #2"\nd: |\n  affaire #2\ne: a#b')).toEqual(
      [],
    ));
});

describe('endless nesting is reported and not parsed', () => {
  it.each([['['.repeat(3000)], ['- '.repeat(3000)], [`a:\n${' '.repeat(300)}b: 1`]])('%#', (source) =>
    expect(parseYaml(source).errors.map(({ rule }) => rule)).toEqual(['nesting']),
  );
});

describe('invalid YAML is reported at its line, in French', () => {
  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3', '3:1 la même clé est écrite deux fois'],
    ['a duplicate key at depth', 'a:\n  b: 1\n  b: 2', '3:3 la même clé est écrite deux fois'],
    [
      'a quotation mark that is not closed',
      'a: 1\nb: "x',
      '2:6 un caractère manque : guillemet, crochet ou deux-points non refermé',
    ],
    [
      'a bracket that is not closed',
      'a: 1\nb: [1, 2',
      '2:9 un crochet ou une accolade n’est pas refermé, ou la suite manque de retrait',
    ],
    [
      'a brace that is not closed',
      'a: 1\nb: { c: 2',
      '2:10 un crochet ou une accolade n’est pas refermé, ou la suite manque de retrait',
    ],
    ['a tab for an indent', 'a:\n\tb: 1', '2:1 une tabulation sert de retrait : YAML n’admet que des espaces'],
    ['an indent between two others', 'a:\n    b: 1\n  c: 2', '3:1 le retrait ne correspond pas aux lignes voisines'],
    [
      'a colon in a title',
      'a: 1\ntitle: Alpha : amende',
      '2:8 un texte contient « : » suivi d’une espace : le mettre entre guillemets',
    ],
    [
      'a text that starts with @',
      'a: @alpha',
      '1:4 un texte commence par un signe que YAML se réserve (@ ` %) : le mettre entre guillemets',
    ],
    ['a tag', 'a: !!js/function x', '1:4 un texte commence par « ! » : le mettre entre guillemets'],
    ['a second document', 'a: 1\n---\nb: 2', '2:1 une ligne « --- » ouvre un second document'],
  ])('%s', (_, source, error) => {
    expect(errors(source)).toEqual([error]);
    expect(value(source)).toBeUndefined();
  });

  it('a misplaced sign has a French message', () => {
    expect(errors('a: - b')[0]).toBe('1:4 un signe n’est pas à sa place : mettre le texte entre guillemets');
  });

  it('several errors are all reported', () => {
    expect(errors('a: 1\na: 2\nb: 3\nb: 4')).toEqual([
      '2:1 la même clé est écrite deux fois',
      '4:1 la même clé est écrite deux fois',
    ]);
  });

  it('a duplicate key is reported at its second occurrence, in a block, in braces and in a list', () => {
    const message = 'la même clé est écrite deux fois';
    expect(errors('a:\n  b: 1\n  c: 2\n  b: 3')).toEqual([`4:3 ${message}`]);
    expect(errors('a: { b: 1, b: 2 }')).toEqual([`1:12 ${message}`]);
    expect(errors('- a: 1\n- a: 2\n  a: 3')).toEqual([`3:3 ${message}`]);
    expect(errors('"a": 1\n? a\n: 2')).toEqual([`2:3 ${message}`]);
    expect(errors('1: a\n"1": b')).toEqual([]);
  });

  it('lines are counted from the start of the source in its file', () => {
    expect(parseYaml('a: 1\na: 2', 10).errors).toEqual([
      {
        place: { line: 11, column: 1 },
        rule: 'yaml',
        message: 'la même clé est écrite deux fois',
        fix: 'Corriger la ligne indiquée, ou celle qui précède.',
      },
    ]);
  });
});

describe('anchors and aliases are refused', () => {
  const message = 'les ancres et alias (& et *) ne sont pas admis : mettre le texte entre guillemets';

  it('both at their place', () => {
    expect(errors('a: &x { b: 1 }\nc: *x')).toEqual([`1:7 ${message}`, `2:4 ${message}`]);
  });

  it('an anchor alone, which would remove a word', () => {
    expect(errors('name: &Co Conseil')).toEqual([`1:11 ${message}`]);
    expect(value('name: &Co Conseil')).toBeUndefined();
  });

  it('an anchor on a key', () => {
    expect(errors('&k a: 1')).toEqual([`1:4 ${message}`]);
  });

  it('a tree that would grow without limit', () => {
    const laughs = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    expect(errors(laughs)).toHaveLength(9);
  });

  it('but the same signs inside a text are accepted', () => {
    expect(value('a: Alpha & Co *\nb: "&x"\nc: "*x"')).toEqual({ a: 'Alpha & Co *', b: '&x', c: '*x' });
  });
});

describe('every value has a place in its file', () => {
  const source = [
    'title: Alpha', //                    1
    'decisions:', //                      2
    '  - number: SAN-2024-001', //        3
    '    measures: [amende, injonction]', // 4
    '    fine:', //                       5
    'sources: [{ url: a, kind: b }]', //  6
  ].join('\n');
  const { locate } = parseYaml(source);

  it.each([
    [['title'], 1, 8],
    [['decisions', 0], 3, 5],
    [['decisions', 0, 'number'], 3, 13],
    [['decisions', 0, 'measures', 1], 4, 24],
    [['sources', 0, 'kind'], 6, 27],
  ])('%j is at line %i, column %i', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  it.each([
    [['title'], 1, 1],
    [['decisions', 0, 'measures'], 4, 5],
    [['sources', 0, 'kind'], 6, 21],
  ])('the key of %j is at line %i, column %i', (path, line, column) => {
    expect(locate(path, true)).toEqual({ line, column });
  });

  it('a missing value has the place of its nearest parent', () => {
    expect(locate(['decisions', 0, 'provisions', 3])).toEqual({ line: 3, column: 5 });
    expect(locate(['decisions', 7])).toEqual({ line: 3, column: 3 });
    expect(locate(['corrections', 0, 'was'])).toEqual({ line: 1, column: 1 });
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });
});

it('parsing never throws: any source gives a value or errors', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(...[...'{}[]:-?&*!|>%@`\'"#,\n\t ~<'], '\n  ', ': ', '- ', '---\n', '&a ', '*a', '!!js ', '<<: '),
  );
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 20 }),
      fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 3 }),
      (parts, path) => {
        const { value: read, errors: found, locate } = parseYaml(parts.join(''), 4);
        expect(found.length === 0 || read === undefined).toBe(true);
        for (const { place } of found) expect(place.line).toBeGreaterThanOrEqual(4);
        expect(locate(path).line).toBeGreaterThanOrEqual(4);
      },
    ),
    { numRuns: 1500 },
  );
});
