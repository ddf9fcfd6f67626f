/**
 * Eighteen questions that readers come with. Each starts at the home page and is answered in three clicks at most, a typed
 * query being one, by what is then on the screen without scrolling. Answers are written by hand from content/.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plain } from './explorer-page.ts';
import { type Reader, readerAt } from './reader.ts';
import { type Served, serve } from './served.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(inject('site'));
});
afterAll(() => site.close());

const MOST_CLICKS = 3;
const screens = [
  ['a phone', [360, 740]],
  ['a desk', [1440, 900]],
] as const;

interface Task {
  readonly asked: string;
  readonly way: (reader: Reader) => Promise<void>;
  /** What is then on the screen. */
  readonly answer: readonly string[];
}

const tasks: readonly Task[] = [
  {
    asked: 'the largest fine for cookies alone that is in force: Shein, and Google in two fines',
    way: ({ asks }) => asks('plus grosse amende cookies'),
    answer: [
      'Pour un seul article (LIL, art. 82) :',
      '150 000 000 €, Infinite Styles Services (Shein), 2025',
      '150 000 000 € en 2 amendes, Google, 2021',
    ],
  },
  {
    asked: 'fines for security in health',
    way: async ({ asks, follows }) => {
      await asks('amendes sécurité santé');
      await follows('toutes les décisions, sécurité, santé');
    },
    answer: ['10', '7 054 500 €', 'd’amendes en vigueur (9 amendes)', 'Thème : Sécurité', 'Secteur : Santé'],
  },
  {
    asked: 'what Free paid in 2026, and for which breaches',
    way: async ({ asks, follows }) => {
      await asks('Free 2026');
      await follows(/^Free Mobile et Free/);
    },
    answer: ['Sécurité insuffisante et courriel d’alerte incomplet', '27 millions d’euros', '15 millions d’euros'],
  },
  {
    asked: 'the citation of PAP',
    way: async ({ asks, follows }) => {
      await asks('PAP');
      await follows(/^De Particulier à Particulier/);
      await follows('Citer');
    },
    answer: [
      'CNIL, formation restreinte, délibération n° SAN-2024-002 du 31 janvier 2024, PAP (De Particulier à Particulier)',
    ],
  },
  {
    asked: 'a feed for article 32',
    way: async ({ asks, follows }) => {
      await asks('article 32');
      await follows('Article 32 du RGPD');
    },
    answer: ['S’abonner à cette page (flux Atom, ou JSON'],
  },
  {
    asked: 'sanctions against an estate agent',
    way: async ({ asks, follows }) => {
      await asks('agent immobilier');
      await follows('Immobilier');
      await follows('Voir les décisions');
    },
    answer: ['Société ayant pour activité la promotion immobilière de logements', '20 000 €'],
  },
  {
    asked: 'what became of the fine of Amazon France Logistique',
    way: async ({ asks, follows }) => {
      await asks('amazon logistique');
      await follows(/^Amazon France Logistique/);
    },
    answer: [
      'Le Conseil d’État a ramené de 32 à 15 millions d’euros',
      '15 000 000 €',
      '32 000 000 € prononcés à l’origine',
    ],
  },
  {
    asked: 'who was sanctioned twice, closures of injunctions not counted',
    way: ({ goes }) => goes('Organismes'),
    answer: ['Sanctionnés plusieurs fois', 'Google 4 fois', 'Free 2 fois', 'Optical Center 2 fois'],
  },
  {
    asked: 'the fines of Google compared',
    way: async ({ asks, follows }) => {
      await asks('google');
      await follows('Google');
    },
    answer: ['625 000 000 €', '50 M€', '150 M€', '325 M€'],
  },
  {
    asked: 'what a clinic risks for a letter sent to the wrong patient',
    way: async ({ asks, follows }) => {
      await asks('que risque une clinique pour une lettre envoyée au mauvais patient');
      await follows('sécurité, secteur santé');
    },
    answer: [
      '10 cas réunissent tous ces critères.',
      'Procédure ordinaire : amendes de 2 500 € à 5 000 000 €, médiane 500 000 €.',
      'Procédure simplifiée : amendes de 5 000 € à 20 000 €, médiane 10 500 €.',
    ],
  },
  {
    asked: '2024 as CSV',
    way: async ({ asks, follows }) => {
      await asks('2024');
      await follows('les sanctions de 2024');
    },
    answer: ['91', 'décisions', 'Télécharger l’année 2024 (CSV)'],
  },
  {
    asked: 'being told by e-mail',
    way: async ({ follows }) => {
      await follows('Suivre');
      await follows('Par courriel');
    },
    answer: ['Par courriel', 'Blogtrottr, Feedrabbit, Follow.it, IFTTT'],
  },
  {
    asked: 'fines by share of turnover',
    way: async ({ goes, follows }) => {
      await goes('Chiffres');
      await follows(/^L’amende, en part du chiffre d’affaires/);
    },
    answer: ['L’amende, en part du chiffre d’affaires'],
  },
  {
    asked: 'what the CNIL expects of passwords',
    way: async ({ asks, follows }) => {
      await asks('mots de passe');
      await follows('Mots de passe');
    },
    answer: ['Un mot de passe trop court suffit au manquement'],
  },
  {
    asked: 'a filtered view to share: its address says it all',
    way: async ({ asks, follows }) => {
      await asks('sanctions cookies 2022');
      await follows(/^toutes les décisions/);
    },
    answer: ['Thème : Cookies et traceurs', 'Année : 2022'],
  },
  {
    asked: 'whether the fine of Shein is final',
    way: async ({ asks, follows }) => {
      await asks('Shein');
      await follows(/^Infinite Styles Services/);
    },
    answer: ['150 000 000 €', 'Recours annoncé, suite non connue'],
  },
  {
    asked: 'how many sanctions the Conseil d’État changed',
    way: async ({ goes, follows }) => {
      await goes('Chiffres');
      await follows('Ce que les juges ont retiré');
    },
    answer: ['Ce que les juges ont retiré'],
  },
];

describe.each(screens)('on %s', (_, screen) => {
  test.each(tasks)('$asked', async ({ way, answer }) => {
    const reader = await readerAt(site, screen);
    await way(reader);
    await expect
      .poll(() => reader.misses(answer), { timeout: 10_000, message: reader.actions.join(' → ') })
      .toEqual([]);
    expect(reader.actions.length, reader.actions.join(' → ')).toBeLessThanOrEqual(MOST_CLICKS);
    await reader.page.context().close();
  });

  test('three related articles in a row, none read twice', async () => {
    const reader = await readerAt(site, screen);
    const read: string[] = [];
    await reader.follows(/^IQVIA Operations France/);
    for (let i = 0; i < 2; i++) {
      read.push(new URL(reader.page.url()).pathname);
      await reader.followsFirstRelated();
    }
    read.push(new URL(reader.page.url()).pathname);
    expect(read.every((address) => address.startsWith('/articles/'))).toBe(true);
    expect(new Set(read).size).toBe(3);
    expect(reader.actions).toHaveLength(3);
    const title = await reader.page.getByRole('heading', { level: 1 }).innerText();
    expect(await reader.misses([plain(title)])).toEqual([]);
    await reader.page.context().close();
  });

  test('the file of 2024 has its 91 decisions, as a French spreadsheet reads them', async () => {
    const reader = await readerAt(site, screen);
    await reader.asks('2024');
    await reader.follows('les sanctions de 2024');
    const [download] = await Promise.all([
      reader.page.waitForEvent('download'),
      reader.follows('Télécharger l’année 2024 (CSV)'),
    ]);
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = parse(bytes, { bom: true, delimiter: ';' });
    expect(head).toContain('Amende en vigueur (en euros)');
    expect(rows).toHaveLength(91);
    expect(reader.actions).toHaveLength(3);
    await reader.page.context().close();
  });

  test('the address of a filtered view shows the same to whoever opens it', async () => {
    const reader = await readerAt(site, screen);
    await reader.asks('sanctions cookies 2022');
    await reader.follows(/^toutes les décisions/);
    const { pathname, search } = new URL(reader.page.url());
    expect([pathname, search]).toEqual(['/sanctions/', '?theme=cookies&annee=2022']);
    const other = await site.open(pathname + search, { viewport: { width: screen[0], height: screen[1] } });
    const shown = (page: typeof other) => page.locator('.results dl').innerText();
    await other.locator('.active button').first().waitFor();
    expect(await shown(other)).toBe(await shown(reader.page));
    await other.context().close();
    await reader.page.context().close();
  });
});
