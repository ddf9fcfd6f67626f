/** The published data says what the published pages say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { DecisionRecord, OpenData } from '#lib/schema/open-data.ts';
import { elements, type PublishedPage, pagesOf } from './published.ts';

const sites = [
  ['our content', inject('site')],
  ['the fixture', inject('fixture')],
] as const;

const file = (site: string, name: string) => readFileSync(path.join(site, 'donnees', name), 'utf8');
const dataOf = (site: string) => JSON.parse(file(site, 'decisions.json')) as OpenData;

interface Totals {
  decisions: number;
  /** Fines in force of the CNIL, then of other authorities: how many, and their sum in euros. */
  own: readonly [fines: number, sum: number];
  foreign: readonly [fines: number, sum: number];
  undisclosed: number;
  liquidations: number;
}

/** What the large figures at the top of a page say; null where it has none. */
function shownOn(page: PublishedPage): Totals | null {
  const figures = elements(page, 'dl')
    .map((list) => list.children.filter((child): child is Element => child.type === 'element'))
    .find((groups) => groups.some((group) => /^décisions?$/.test(textOf(group.children[0] as Element))));
  if (!figures) return null;
  const digits = (text: string | undefined) => Number(text?.replace(/\D/g, '') ?? 0);
  const group = (label: RegExp) => figures.find(({ children }) => label.test(textOf(children[0] as Element)));
  const figure = (label: RegExp) => {
    const found = group(label);
    return found ? digits(textOf(found.children[1] as Element)) : 0;
  };
  const fines = (label: RegExp): [number, number] => {
    const found = group(label);
    return [digits(/\(([^)]*?)amendes?\)/.exec(found ? textOf(found) : '')?.[1]), figure(label)];
  };
  return {
    decisions: figure(/^décisions?$/),
    own: fines(/^d’amendes (?:de la CNIL )?en vigueur/),
    foreign: fines(/^d’amendes d’autorités étrangères/),
    undisclosed: figure(/non communiqué$/),
    liquidations: figure(/astreintes liquidées/),
  };
}

/** The same figures, added up from the records. */
function addedUp(records: readonly DecisionRecord[]): Totals {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const fines = (of: readonly DecisionRecord[]): [number, number] => {
    const due = of.map(({ fineInForce }) => fineInForce ?? 0).filter((amount) => amount > 0);
    return [due.length, sum(due)];
  };
  return {
    decisions: records.length,
    own: fines(records.filter(({ authority }) => authority === 'cnil')),
    foreign: fines(records.filter(({ authority }) => authority !== 'cnil')),
    // A row of the official list that does not say what was ordered may be a fine.
    undisclosed: records.filter(
      ({ fine, measures }) => fine === null && (measures.length === 0 || measures.includes('amende')),
    ).length,
    liquidations: sum(records.map(({ liquidation }) => liquidation)),
  };
}

/** Whether a provision is the one of a page, or a paragraph of it: `rgpd-5-1-e` of `rgpd-5`, `lil-6-2-ancien` of `lil-6-ancien`. */
function belongsTo(provision: string, page: string): boolean {
  const [former, start] = [page.endsWith('-ancien'), page.replace(/-ancien$/, '')];
  if (provision === page) return true;
  // The paragraphs of a paragraph are not gathered: only an article's page is.
  if (!/^(?:rgpd|lil)-\d+$/.test(start) || provision.endsWith('-ancien') !== former) return false;
  return provision.startsWith(`${start}-`);
}

/** The records that a page is about, by its address; undefined for a page that is not about decisions. */
function recordsOf(address: string, all: readonly DecisionRecord[]): readonly DecisionRecord[] | undefined {
  const [, list = '', name = ''] = address.split('/');
  if (address === '/sanctions/') return all;
  if (name === '') return undefined;
  const about: Record<string, (record: DecisionRecord) => boolean> = {
    annees: ({ decided }) => decided.startsWith(name),
    themes: ({ themes }) => themes.includes(name),
    secteurs: ({ sector }) => sector === name,
    fondements: ({ provisions }) => provisions.some((provision) => belongsTo(provision, name)),
    organismes: ({ respondents }) => respondents.some(({ organisation }) => organisation === name),
  };
  const concerns = about[list];
  return concerns && all.filter(concerns);
}

describe.each(sites)('the data of %s', (_, site) => {
  const data = dataOf(site);

  test('is valid against its published schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(file(site, 'schema.json')) as object);
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test('has the same totals as every page with totals', () => {
    const pages = pagesOf(site).flatMap((page) => {
      const records = recordsOf(page.address, data.decisions);
      // The page of a provision that no decision holds gives no totals.
      const given = records && (records.length > 0 || !page.address.startsWith('/fondements/'));
      return given ? [[page.address, shownOn(page), addedUp(records)] as const] : [];
    });
    expect(pages.map(([address, shown]) => [address, shown])).toEqual(
      pages.map(([address, , added]) => [address, added]),
    );
    const kinds = new Set(pages.map(([address]) => address.split('/')[1]));
    expect([...kinds].toSorted()).toEqual(['annees', 'fondements', 'organismes', 'sanctions', 'secteurs', 'themes']);
  });

  test('links each decision to a page, or to an anchor of one, that shows it', () => {
    const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
    const lost = data.decisions.filter(({ id, article }) => {
      const { pathname, hash } = new URL(article);
      const page = pages.get(pathname);
      const shown = page && ['tr', 'dl'].flatMap((tag) => elements(page, tag));
      return !shown?.some(
        ({ properties }) =>
          properties['dataDecision'] === id && (hash === '' || properties['id'] === decodeURIComponent(hash.slice(1))),
      );
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

test('the CSV is published with its byte order mark', () => {
  const bytes = readFileSync(path.join(inject('fixture'), 'donnees/decisions.csv'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('the data page gives the number of decisions and the size of the files', () => {
  const site = inject('fixture');
  const page = pagesOf(site).find(({ address }) => address === '/donnees/');
  const shown = page ? textOf(page.tree) : '';
  const size = readFileSync(path.join(site, 'donnees/schema.json')).byteLength;
  expect(shown).toContain('6\u00a0décisions');
  expect(shown).toContain(`${Math.round(size / 1000)}\u00a0ko`);
});
