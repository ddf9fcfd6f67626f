import { describe, expect, it } from 'vitest';
import { Decision, type DecisionFacts } from '#lib/schema/decision.ts';
import { compareSanction } from '#lib/sources/dila/compare.ts';
import { readDeliberation } from '#lib/sources/dila/deliberation.ts';
import { knownDecisions } from '#lib/sources/dila/known.ts';
import { readSanction } from '#lib/sources/dila/sanction.ts';
import { organisationNamed } from '#lib/sources/names.ts';
import { CEGEDIM, operativePart, type TextFields, textXml } from './texts.ts';

const organisations = {
  'cegedim-sante': {
    name: 'Cegedim Santé',
    aliases: ['CEGEDIM SANTÉ'],
    country: 'FR',
    activity: 'éditeur de logiciels pour médecins',
  },
  alpha: { name: 'Alpha', aliases: ['ALPHA LLC'], country: 'US', activity: 'lettres' },
  beta: { name: 'Bêta', aliases: [], country: 'IE', activity: 'lettres' },
};

const sanction = (fields: TextFields) => readSanction(readDeliberation(new TextEncoder().encode(textXml(fields))));

/** Our record of SAN-2024-013, as an editor writes it, with some fields changed. */
function ours(otherwise: Record<string, unknown> = {}): DecisionFacts {
  return Decision.parse({
    number: 'SAN-2024-013',
    legifrance: 'CNILTEXT000050202759',
    authority: 'cnil',
    decided: '2024-09-05',
    published: '2024-09-12',
    procedure: 'ordinaire',
    measures: ['amende'],
    respondents: [{ organisation: 'cegedim-sante', name: 'CEGEDIM SANTÉ', country: 'FR', fine: 800_000 }],
    fine: 800_000,
    sector: 'sante',
    provisions: ['lil-66', 'rgpd-5-1-a'],
    themes: [],
    namedForYears: 2,
    sources: [
      {
        url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759',
        title: 'Légifrance',
        kind: 'official',
        proves: 'tout',
        read: 'extrait',
        readOn: '2026-01-09',
      },
    ],
    ...otherwise,
  });
}

describe('compareSanction', () => {
  it('finds no difference in the same facts, with another order and other letters', () => {
    expect(compareSanction(sanction(CEGEDIM), ours(), organisations)).toEqual([]);
    expect(
      compareSanction(
        sanction(CEGEDIM),
        ours({
          respondents: [{ organisation: 'cegedim-sante', name: 'Cégedim Santé SAS', country: 'FR', fine: 800_000 }],
        }),
        organisations,
      ),
    ).toEqual([]);
  });

  it('reports each different field, with both values', () => {
    const wrong = ours({
      number: 'SAN-2024-012',
      decided: '2024-09-06',
      published: null,
      measures: ['amende', 'injonction'],
      respondents: [{ organisation: 'alpha', name: 'ALPHA LLC', country: 'US', fine: 80_000 }],
      fine: 80_000,
      provisions: ['rgpd-32'],
      namedForYears: null,
    });
    expect(compareSanction(sanction(CEGEDIM), wrong, organisations)).toEqual([
      { field: 'number', archive: 'SAN-2024-013', ours: 'SAN-2024-012' },
      { field: 'decided', archive: '2024-09-05', ours: '2024-09-06' },
      { field: 'published', archive: '2024-09-12', ours: null },
      { field: 'respondents', archive: ['CEGEDIM SANTÉ'], ours: ['ALPHA LLC'] },
      { field: 'measures', archive: ['amende'], ours: ['amende', 'injonction'] },
      { field: 'fine', archive: 800_000, ours: 80_000 },
      { field: 'provisions', archive: ['rgpd-5-1-a', 'lil-66'], ours: ['rgpd-32'] },
      { field: 'namedForYears', archive: 2, ours: null },
    ]);
  });

  it('does not compare withheld or unreadable fields', () => {
    const unreadable = sanction({
      ...CEGEDIM,
      title: 'Délibération SAN-2024-013 concernant la société X',
      published: '2999-01-01',
      content: '<p>Rien.</p>',
    });
    expect(compareSanction(unreadable, ours(), organisations)).toEqual([]);
  });

  it('accepts the identifier from a source when the field is missing, and requires it otherwise', () => {
    expect(compareSanction(sanction(CEGEDIM), ours({ legifrance: undefined }), organisations)).toEqual([]);
    const elsewhere = ours({
      legifrance: undefined,
      sources: [
        {
          url: 'https://www.cnil.fr/fr/x',
          title: 'CNIL',
          kind: 'official',
          proves: 'tout',
          read: 'extrait',
          readOn: '2026-01-09',
        },
      ],
    });
    expect(compareSanction(sanction(CEGEDIM), elsewhere, organisations)).toEqual([
      { field: 'legifrance', archive: 'CNILTEXT000050202759', ours: null },
    ]);
  });

  it('compares the fine of each body', () => {
    const two = sanction({
      id: 'CNILTEXT000050202759',
      number: 'SAN-2024-013',
      title: 'Délibération SAN-2024-013 concernant les sociétés ALPHA LLC et BÊTA',
      published: '2024-09-12',
      content: operativePart(
        'prononcer à l’encontre de la société ALPHA LLC une amende de 90 000 (quatre-vingt-dix mille) euros pour manquement à l’article 32 du RGPD ;',
        'prononcer à l’encontre de la société BÊTA une amende de 60 000 (soixante mille) euros pour manquement à l’article 32 du RGPD ;',
      ),
    });
    const swapped = ours({
      respondents: [
        { organisation: 'alpha', name: 'ALPHA LLC', country: 'US', fine: 60_000 },
        { organisation: 'beta', name: 'BÊTA', country: 'IE', fine: 90_000 },
      ],
      fine: 150_000,
      provisions: ['rgpd-32'],
      namedForYears: null,
    });
    expect(compareSanction(two, swapped, organisations)).toEqual([
      { field: 'fine (ALPHA LLC)', archive: 90_000, ours: 60_000 },
      { field: 'fine (BÊTA)', archive: 60_000, ours: 90_000 },
    ]);
  });
});

describe('knownDecisions', () => {
  const known = knownDecisions(
    [
      { file: 'content/articles/a.md', decisions: [ours()] },
      {
        file: 'content/articles/b.md',
        decisions: [
          ours({
            number: null,
            id: 'cnil-2024',
            legifrance: undefined,
            sources: [
              {
                url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000907',
                title: 'Légifrance',
                kind: 'official',
                proves: 'tout',
                read: 'extrait',
                readOn: '2026-01-09',
              },
            ],
          }),
        ],
      },
    ],
    [
      {
        file: 'content/articles/c.md',
        text: '---\ntitle: trop court\ndecisions:\n  - number: SAN-2024-908\n    legifrance: CNILTEXT000000000908 # vu\n---\n\nlegifrance: CNILTEXT000000000999\n',
      },
    ],
  );

  it.each([
    ['its identifier', 'CNILTEXT000050202759', null, 'content/articles/a.md'],
    ['its number alone', 'CNILTEXT000000000000', 'SAN-2024-013', 'content/articles/a.md'],
    ['the source of an unnumbered one', 'CNILTEXT000000000907', null, 'content/articles/b.md'],
    ['a file that the schema refuses', 'CNILTEXT000000000908', null, 'content/articles/c.md'],
    ['a number in a file that the schema refuses', 'CNILTEXT000000000000', 'SAN-2024-908', 'content/articles/c.md'],
  ])('finds a decision by %s', (_, id, number, file) => {
    expect(known.find(id, number)?.file).toBe(file);
  });

  it('finds nothing by a number that is only in the text, or without a number', () => {
    expect(known.find('CNILTEXT000000000999', null)).toBeNull();
  });
});

it('organisationNamed matches names and aliases, without accents and capitals, and nothing similar', () => {
  expect(organisationNamed('CEGEDIM SANTE', organisations)).toBe('cegedim-sante');
  expect(organisationNamed('Alpha, LLC', organisations)).toBe('alpha');
  expect(organisationNamed('CEGEDIM', organisations)).toBeNull();
});

describe('compareSanction, with several bodies and with an injunction', () => {
  it('compares two companies of one organisation with their own fines', () => {
    const google = {
      name: 'Google',
      aliases: ['GOOGLE LLC', 'GOOGLE IRELAND LIMITED'],
      country: 'US',
      activity: 'lettres',
    };
    const archive = sanction({
      id: 'CNILTEXT000042635706',
      number: 'SAN-2020-012',
      title:
        'Délibération n° SAN-2020-012 du 7 décembre 2020 concernant les sociétés GOOGLE LLC et GOOGLE IRELAND LIMITED',
      decided: '2020-12-07',
      published: '2020-12-10',
      content: operativePart(
        'prononcer à l’encontre de la société GOOGLE LLC une amende administrative de 60 000 000 (soixante millions) d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
        'prononcer à l’encontre de la société GOOGLE IRELAND LIMITED une amende administrative de 40 000 000 (quarante millions) d’euros pour manquement à l’article 82 de la loi Informatique et Libertés ;',
      ),
    });
    const record = (llc: number, ireland: number) =>
      ours({
        number: 'SAN-2020-012',
        legifrance: 'CNILTEXT000042635706',
        decided: '2020-12-07',
        published: '2020-12-10',
        respondents: [
          { organisation: 'google', name: 'GOOGLE IRELAND LIMITED', country: 'IE', fine: ireland },
          { organisation: 'google', name: 'GOOGLE LLC', country: 'US', fine: llc },
        ],
        fine: llc + ireland,
        provisions: ['lil-82'],
        namedForYears: null,
      });
    expect(compareSanction(archive, record(60_000_000, 40_000_000), { google })).toEqual([]);
    expect(compareSanction(archive, record(40_000_000, 60_000_000), { google })).toEqual([
      { field: 'fine (GOOGLE LLC)', archive: 60_000_000, ours: 40_000_000 },
      { field: 'fine (GOOGLE IRELAND LIMITED)', archive: 40_000_000, ours: 60_000_000 },
    ]);
  });

  it('accepts our content with or without a breach that only the injunction names', () => {
    const archive = sanction({
      ...CEGEDIM,
      content: operativePart(
        'prononcer à l’encontre de la société CEGEDIM SANTÉ une amende de 800 000 euros pour manquement à l’article 66 de la loi n° 78-17 du 6 janvier 1978 modifiée ;',
        'enjoindre à la société CEGEDIM SANTÉ de remédier au manquement à l’article 32 du RGPD ;',
      ),
    });
    const provisions = (...held: readonly string[]) =>
      compareSanction(archive, ours({ measures: ['amende', 'injonction'], provisions: held }), organisations);
    expect(provisions('lil-66')).toEqual([]);
    expect(provisions('lil-66', 'rgpd-32')).toEqual([]);
    expect(provisions('lil-66', 'rgpd-33')).toMatchObject([{ field: 'provisions' }]);
    expect(provisions('rgpd-32')).toMatchObject([{ field: 'provisions' }]);
  });
});
