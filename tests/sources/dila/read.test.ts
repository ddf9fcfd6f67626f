import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Decision } from '#lib/schema/decision.ts';
import { NEVER_READ, SourcesFile } from '#lib/schema/sources.ts';
import { momentOf, readDila } from '#lib/sources/dila/read.ts';
import { ourDecision, ourSide } from '#tests/sources/our-side.ts';
import { type Entry, tarGz, temporaryFile } from './archives.ts';
import { CEGEDIM, operativePart, PUBLICITY, type TextFields, textXml } from './texts.ts';

const archive = (moment: string, ...texts: readonly TextFields[]) =>
  tarGz(
    texts.map((text): Entry => [`cnil/${text.id}.xml`, textXml(text)]),
    `CNIL_${moment}.tar.gz`,
  );

const record = Decision.parse({
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
      url: 'https://www.legifrance.gouv.fr/x',
      title: 'L',
      kind: 'official',
      proves: 'tout',
      read: 'communique',
      readOn: '2026-01-10',
    },
  ],
});
const withRecord = { decisions: [ourDecision(record)] };
const withVersion = (version: string) =>
  SourcesFile.parse({
    'cnil-list': NEVER_READ,
    dila: { ...NEVER_READ, version },
    'conseil-etat': NEVER_READ,
    news: NEVER_READ,
  });

describe('readDila', () => {
  it('reads updates by creation time, and prepares drafts without writing them', async () => {
    const archives = [
      await archive('20261110-200000', CEGEDIM),
      await archive('20261103-200000', {
        ...CEGEDIM,
        id: 'CNILTEXT000000000801',
        number: 'SAN-2026-801',
        title: 'Délibération concernant la société ALPHA',
      }),
    ];
    const { report, files, next } = await readDila(archives, ourSide());
    expect(report).toMatchObject({
      source: 'dila',
      state: '2026-11-10',
      problem: null,
      identical: 0,
      changed: [],
      vanished: [],
    });
    expect(report.new.map(({ number }) => number)).toEqual(['SAN-2026-801', 'SAN-2024-013']);
    expect([...files.keys()]).toEqual(report.new.map(({ draft }) => draft));
    expect([...files.values()][1]).toContain('draft: true');
    expect(next).toMatchObject({ read: '2026-11-24', version: 'CNIL_20261110-200000.tar.gz' });
  });

  it('skips the updates already read', async () => {
    const archives = [await archive('20261103-200000', CEGEDIM), await archive('20261110-200000')];
    const sources = withVersion('CNIL_20261103-200000.tar.gz');
    const { report, next } = await readDila(archives.slice(0, 1), ourSide({ sources }));
    expect(report).toMatchObject({ new: [], identical: 0, problem: null });
    expect(next).toBeNull();
  });

  it('gives two drafts of one name two files, and never uses the name of an article', async () => {
    const twin = { ...CEGEDIM, id: 'CNILTEXT000000000802', number: 'SAN-2024-013' };
    const { files } = await readDila(
      [await archive('20261103-200000', CEGEDIM), await archive('20261104-200000', twin)],
      ourSide({ taken: new Set(['cegedim-sante-san-2024-013']) }),
    );
    expect([...files.keys()]).toEqual([
      'articles/cegedim-sante-san-2024-013-2.md',
      'articles/cegedim-sante-san-2024-013-3.md',
    ]);
  });

  it('for a text now without names, reports whether the CNIL had announced that date', async () => {
    const anonymous = { ...CEGEDIM, title: 'Délibération n°SAN-2024-013 du 5 septembre 2024 concernant la société X' };
    const again = await archive('20261103-200000', anonymous);
    const lines = async (today: string) =>
      (await readDila([again], ourSide({ ...withRecord, today }))).lines.join('\n');
    expect(await lines('2026-11-24')).toContain(
      'SAN-2024-013 : texte sans les noms, comme la CNIL l’avait prévu au 12\u00a0septembre\u00a02026',
    );
    expect(await lines('2026-09-01')).toContain(
      'texte sans les noms, avant le 12\u00a0septembre\u00a02026 que la CNIL avait prévu (namedUntil) : à vérifier',
    );
  });

  it('compares the date of a withdrawal with the announced date', async () => {
    const list = await tarGz(
      [['liste_suppression_cnil.dat', 'cnil/TEXT/00/00/50/20/27/CNILTEXT000050202759\n']],
      'CNIL_20261103-200000.tar.gz',
    );
    const { report, lines } = await readDila([list], ourSide(withRecord));
    expect(report.vanished).toMatchObject([
      { id: 'CNILTEXT000050202759', status: 'withdrawn', number: 'SAN-2024-013' },
    ]);
    expect(lines.join('\n')).toContain('texte retiré, comme la CNIL l’avait prévu');
  });

  it('stops at a damaged update, keeps the earlier ones, and does not mark it as read', async () => {
    const sound = await archive('20261103-200000', CEGEDIM);
    const cut = temporaryFile('CNIL_20261104-200000.tar.gz', Buffer.from('1f8b0800', 'hex'));
    const later = await archive('20261105-200000', { ...CEGEDIM, id: 'CNILTEXT000000000803', number: 'SAN-2026-803' });
    const { report, files, next } = await readDila([later, cut, sound], ourSide());
    expect(report.problem).toMatch(/^CNIL_20261104-200000\.tar\.gz : l’archive est tronquée/);
    expect(report.new.map(({ number }) => number)).toEqual(['SAN-2024-013']);
    expect(files.size).toBe(1);
    expect(next?.version).toBe('CNIL_20261103-200000.tar.gz');
  });

  it('never reports as identical a text that it could not read completely', async () => {
    const unread = {
      ...CEGEDIM,
      content: operativePart(
        'prononcer à l’encontre de la société CEGEDIM SANTÉ une amende de 800 000 (huit) euros pour manquements à l’article 66 de la loi n° 78-17 du 6 janvier 1978 modifiée et à l’article 5, paragraphe 1, a) du RGPD ;',
        PUBLICITY,
      ),
    };
    const { report, lines } = await readDila([await archive('20261103-200000', unread)], ourSide(withRecord));
    expect(report).toMatchObject({ identical: 0, changed: [{ status: 'uncompared', differences: [] }] });
    expect(lines.join('\n')).toContain('connue, non comparée en entier');
    const whole = await readDila([await archive('20261103-200000', CEGEDIM)], ourSide(withRecord));
    expect(whole.report).toMatchObject({ identical: 1, changed: [], new: [] });
  });
});

describe('momentOf', () => {
  it('reads the creation time in the name of an archive', () => {
    expect(momentOf(path.join('dila', 'CNIL_20261110-200000.tar.gz'))).toBe('20261110-200000');
    expect(momentOf('Freemium_cnil_global_20250713-140000.tar.gz')).toBe('20250713-140000');
    expect(momentOf('LEGI_20261110-200000.tar.gz')).toBeNull();
  });
});
