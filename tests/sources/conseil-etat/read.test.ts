import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Decision, type DecisionFacts } from '#lib/schema/decision.ts';
import { type RulingFile, readConseilEtat } from '#lib/sources/conseil-etat/read.ts';
import { readRuling } from '#lib/sources/conseil-etat/ruling.ts';
import { ourDecision, ourSide } from '#tests/sources/our-side.ts';
import { type RulingFacts, rulingXml } from './rulings.ts';

const organisations = {
  alpha: { name: 'Alpha', aliases: ['ALPHA SAS'], country: 'FR', activity: 'lettres' },
  'optical-center': { name: 'Optical Center', aliases: [], country: 'FR', activity: 'optique' },
};

/** Our decision SAN-2021-904, with these appeals. */
function ours(...appeals: readonly Record<string, unknown>[]): DecisionFacts {
  return Decision.parse({
    number: 'SAN-2021-904',
    authority: 'cnil',
    decided: '2021-09-09',
    published: '2021-09-16',
    procedure: 'ordinaire',
    measures: ['amende'],
    respondents: [{ organisation: 'alpha', name: 'ALPHA', country: 'FR', fine: 100_000 }],
    fine: 100_000,
    sector: 'sante',
    provisions: [],
    themes: [],
    appeals,
    sources: [
      {
        url: 'https://www.legifrance.gouv.fr/x',
        title: 'L',
        kind: 'official',
        proves: 'tout',
        read: 'communique',
        readOn: '2026-01-10',
      },
    ],
  });
}

const known = { court: 'conseil-etat', number: '449209', date: '2022-01-28', outcome: 'rejet' };
const file = (name: string, bytes: Uint8Array): RulingFile => ({ name, read: () => Promise.resolve(bytes) });
const xml = (facts?: RulingFacts, name = 'DCE_449209.xml') => file(name, strToU8(rulingXml(facts)));

async function read(files: readonly RulingFile[], ...appeals: readonly Record<string, unknown>[]) {
  return readConseilEtat(
    files,
    ourSide({
      decisions: [ourDecision(ours(...appeals))],
      vocabulary: { organisations, provisions: new Set(), sectors: new Set() },
    }),
  );
}

describe('readConseilEtat', () => {
  it('reports a new ruling, with its proposal and the articles behind it', async () => {
    const { report, lines, files } = await read([
      xml({
        articles: [
          'L’amende infligée à la société Alpha est ramenée à 60 000 euros.',
          'Le surplus des conclusions de la requête est rejeté.',
        ],
      }),
    ]);
    expect(report).toMatchObject({
      source: 'conseil-etat',
      state: '2022-01-28',
      problem: null,
      identical: 0,
      changed: [],
    });
    expect(report.new).toEqual([
      {
        numbers: ['449209'],
        ecli: 'ECLI:FR:CECHR:2022:449209.20220128',
        date: '2022-01-28',
        decisions: ['SAN-2021-904'],
        organisations: ['alpha'],
        outcome: 'reformation',
        fineAfter: 60_000,
        quote: [
          'Article 1er : L’amende infligée à la société Alpha est ramenée à 60 000 euros.',
          'Article 2 : Le surplus des conclusions de la requête est rejeté.',
        ],
        doubt: null,
        differences: [],
      },
    ]);
    expect(lines.join('\n')).toContain(
      '« Article 1er : L’amende infligée à la société Alpha est ramenée à 60 000 euros. »',
    );
    expect(files.size).toBe(0);
  });

  it('matches our appeal by its number or its ECLI, and reports the differences', async () => {
    expect((await read([xml()], known)).report).toMatchObject({ identical: 1, new: [], changed: [] });
    const byEcli = { ...known, number: null, ecli: 'ECLI:FR:CECHR:2022:449209.20220128' };
    expect((await read([xml()], byEcli)).report).toMatchObject({ identical: 1, new: [] });
    const { report } = await read([xml({ articles: ['La délibération du 9 septembre 2021 est annulée.'] })], known);
    expect(report.changed).toMatchObject([
      { differences: [{ field: 'outcome', theirs: 'annulation', ours: 'rejet' }], decisions: ['SAN-2021-904'] },
    ]);
  });

  it.each([
    ['the CNIL', 'La commission nationale de l’informatique et des libertés a rejeté la plainte.', 1],
    ['the CNIL in letters', 'La CNIL a rejeté la plainte.', 1],
    ['a deliberation of ours', 'Vu la délibération n° 2021-904 de la formation restreinte.', 1],
    ['an organisation of ours', 'La société Optical Center vend des lunettes.', 1],
    ['an organisation whose name is a word', 'La société Alpha vend des lettres.', 1],
    ['that word alone', 'La version alpha du logiciel.', 0],
    ['nothing of ours', 'Le permis de construire n° 2021-9045 est délivré.', 0],
  ])('selects a ruling by what it names: %s', async (_, paragraph, kept) => {
    const ruling = rulingXml({ paragraphs: [paragraph], articles: ['La requête est rejetée.'] });
    const plain = ruling.replace('notifiée à la société Alpha', 'notifiée aux parties');
    expect((await read([file('a.xml', strToU8(plain))])).report.new).toHaveLength(kept);
  });

  it('reads monthly archives in order, and saves the last one', async () => {
    const zip = (facts: RulingFacts) =>
      zipSync({ 'CE/a.xml': strToU8(rulingXml(facts)), 'CE/lisez-moi.txt': strToU8('x') });
    const { report, next } = await read([
      file('CE_202203.zip', zip({ number: '450001', ecli: '', date: '2022-03-02' })),
      file('CE_202202.zip', zip({ number: '450000', ecli: '', date: '2022-02-02' })),
    ]);
    expect(report.new.map(({ numbers }) => numbers)).toEqual([['450000'], ['450001']]);
    expect(next).toMatchObject({ read: '2026-11-24', state: '2022-03-02', version: 'CE_202203.zip' });
  });

  it('reports an unreadable file, reads the others, and does not mark the source as read', async () => {
    const { report, next } = await read([
      file('CE_202202.zip', strToU8('ce n’est pas un zip')),
      file('b.xml', strToU8('<html><body>Connectez-vous</body></html>')),
      file('c.xml', strToU8(rulingXml().slice(0, 900))),
      xml(undefined, 'd.xml'),
    ]);
    expect(report.problem?.split('\n')).toEqual([
      'CE_202202.zip : l’archive zip est abîmée ou tronquée',
      'b.xml : ligne 1 : l’élément racine est « html », « Document » est attendu',
      expect.stringMatching(/^c\.xml : .*mal formé/),
    ]);
    expect(report.new).toHaveLength(1);
    expect(next).toBeNull();
  });
});

describe('readRuling', () => {
  it('reads the numbers of joined cases', () => {
    const { numbers } = readRuling(
      strToU8(
        rulingXml({
          paragraphs: [
            'Vu la procédure suivante : 1° Sous le n° 449209, la société ; 2° Sous le n° 449212, la société ;',
          ],
        }),
      ),
    );
    expect(numbers).toEqual(['449209', '449212']);
  });

  it.each([
    ['without a number', rulingXml({ number: '' }), 'aucun numéro de dossier'],
    [
      'without a text',
      rulingXml().replace(/<Texte_Integral>.*<\/Texte_Integral>/s, '<Texte_Integral/>'),
      'le texte est vide',
    ],
    ['with a document type', rulingXml().replace('<Document>', '<!DOCTYPE Document><Document>'), 'DOCTYPE'],
  ])('refuses a file %s', (_, text, reason) => {
    expect(() => readRuling(strToU8(text))).toThrow(reason);
  });
});
