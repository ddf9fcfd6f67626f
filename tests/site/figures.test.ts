import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { longDate } from '#lib/format.ts';
import { elements, filesOf, type PublishedPage, pagesOf } from './published.ts';

const site = inject('site');
const pages = pagesOf(site);
const pageAt = (address: string, of: readonly PublishedPage[] = pages) => {
  const found = of.find((page) => page.address === address);
  if (!found) throw new Error(`${address} is not published`);
  return found;
};
const page = pageAt('/chiffres/');
const figures = elements(page, 'figure').map((figure) => ({ id: String(figure.properties['id']), figure }));

function within(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** Rows of the table of a figure: the texts of their cells, label first. */
function tableOf(figure: Element): string[][] {
  return within(figure, 'tbody').flatMap((body) =>
    within(body, 'tr').map((row) => row.children.map((cell) => textOf(cell as Element))),
  );
}

function rowOf(id: string, label: string, of: readonly { id: string; figure: Element }[] = figures): string[] {
  const figure = of.find((one) => one.id === id)?.figure;
  const row = figure && tableOf(figure).find(([first]) => first === label);
  if (!row) throw new Error(`no row ${label} in ${id}`);
  return row;
}

/** Records of a CSV file, column names first. */
function csv(file: string): string[][] {
  return parse(readFileSync(path.join(site, file)), { bom: true });
}

describe('the totals of the page equal those of the content, added by hand', () => {
  // 2020: the fifteen rows of content/register/2020.yaml, 138 489 300 € of fines; one of 3 000 € was reduced to 2 500 €
  // in 2022.
  test('2020', () => {
    expect(rowOf('amendes-par-an', '2020')).toEqual([
      '2020',
      '11',
      '0',
      '138\u202f489\u202f300\u00a0€',
      '138\u202f488\u202f800\u00a0€',
      '–',
      '–',
      '–',
      '–',
      '0\u00a0€',
    ]);
    expect(rowOf('sanctions-par-an', '2020').slice(0, 4)).toEqual(['2020', '14', '14', '0']);
  });

  // 2023: 83 740 000 € in the ordinary procedure, of which the Conseil d’État removed 17 000 000 €; 24 simplified fines
  // of 229 500 € in total; two liquidated penalties of 5 210 000 €. The fine that the Netherlands imposed that year is
  // not counted.
  test('2023', () => {
    expect(rowOf('amendes-par-an', '2023')).toEqual([
      '2023',
      '12',
      '0',
      '83\u202f740\u202f000\u00a0€',
      '66\u202f740\u202f000\u00a0€',
      '24',
      '0',
      '229\u202f500\u00a0€',
      '229\u202f500\u00a0€',
      '5\u202f210\u202f000\u00a0€',
    ]);
  });

  // The only known amount comes from the judge who annulled the fine (n° 399922, point 2).
  test('2016, a year with only one known amount', () => {
    const amounts = ['100\u202f000\u00a0€', '0\u00a0€'];
    expect(rowOf('amendes-par-an', '2016')).toEqual(['2016', '1', '4', ...amounts, '–', '–', '–', '–', '0\u00a0€']);
  });

  test('the amount that the Conseil d’État removed for Amazon France Logistique', () => {
    expect(rowOf('amendes-reduites', 'Amazon France Logistique')).toEqual([
      'Amazon France Logistique',
      'SAN-2023-021',
      'Conseil d’État',
      '23\u00a0décembre\u00a02025',
      '32\u202f000\u202f000\u00a0€',
      '15\u202f000\u202f000\u00a0€',
      '17\u202f000\u202f000\u00a0€',
    ]);
  });

  // 486 822 500 € on the list, and 17 000 € deduced from the CNIL's own totals for the row without an amount.
  test('the coverage gives the totals of the CNIL, and the deduced amounts of 2025', () => {
    expect(rowOf('couverture', '2025').slice(0, 8)).toEqual([
      '2025',
      '83',
      '83',
      '67',
      '67',
      '486\u202f839\u202f500\u00a0€',
      '486\u202f839\u202f500\u00a0€',
      'aucun',
    ]);
  });

  test('foreign authorities are in their own figure and in no other', () => {
    const naming = figures.filter(({ figure }) => /LinkedIn|Uber\b(?! France)|Vinted/.test(textOf(figure)));
    expect(naming.map(({ id }) => id)).toEqual(['autorites-etrangeres']);
  });
});

describe('every figure', () => {
  test('is one of those promised', () => {
    expect(figures.map(({ id }) => id)).toEqual([
      'sanctions-par-an',
      'amendes-par-an',
      'montants-par-an',
      'distribution-des-montants',
      'amendes-les-plus-elevees',
      'part-du-chiffre-d-affaires',
      'autorites-etrangeres',
      'sanctions-par-theme',
      'montants-par-theme',
      'sanctions-par-fondement',
      'montants-par-fondement',
      'sanctions-par-secteur',
      'montants-par-secteur',
      'recours',
      'amendes-reduites',
      'delai-de-publication',
      'couverture',
    ]);
  });

  test.each(figures)(
    '$id has a caption, a drawing with its text, a source, a table, its files and its address',
    ({ id, figure }) => {
      const [caption] = within(figure, 'figcaption');
      const [svg] = within(figure, 'svg');
      expect(caption && textOf(caption).length).toBeGreaterThan(40);
      // Links in an image would be hidden from screen readers.
      expect(svg?.properties['role']).toBe(svg && within(svg, 'a').length > 0 ? 'group' : 'img');
      expect(String(svg?.properties['ariaLabel']).length).toBeGreaterThan(40);
      expect(textOf(figure)).toContain('Source\u00a0: ');
      expect(within(figure, 'a').map(({ properties }) => properties['href'])).toEqual(
        expect.arrayContaining([`/chiffres/${id}.csv`, `/chiffres/${id}.svg`, `/chiffres/#${id}`]),
      );
      expect(tableOf(figure).length).toBeGreaterThan(0);
    },
  );

  test.each(figures)('$id has the same data in its CSV as in its table', ({ id, figure }) => {
    const [, ...records] = csv(`/chiffres/${id}.csv`);
    const plain = (text: string) =>
      text
        .replace(/[\u202f\u00a0 ]|€|jours?$|%$/g, '')
        .replaceAll('’', "'")
        .replaceAll(',', '.');
    // Days are ISO dates in the file, and words on the page.
    const said = (cell: string) => plain(/^\d{4}-\d{2}-\d{2}$/.test(cell) ? longDate(cell) : cell);
    expect(records.map((record) => record.map(said))).toEqual(
      tableOf(figure).map((row) => row.map((cell) => (cell === '–' ? '' : plain(cell)))),
    );
  });

  test.each(figures)('$id has its own image', ({ id }) => {
    const svg = readFileSync(path.join(site, 'chiffres', `${id}.svg`), 'utf8');
    expect(svg).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="720"/,
    );
    expect(svg).not.toMatch(/class=|style=|NaN|undefined|Infinity/);
  });
});

test('the page of figures is at most 300 KB of HTML', () => {
  expect(Buffer.byteLength(page.html)).toBeLessThanOrEqual(300 * 1024);
});

describe('« Un cas comme le mien »', () => {
  const prepared = pages.filter(({ address }) => /^\/chiffres\/un-cas-comme-le-mien\/./.test(address));
  const index = pageAt('/chiffres/un-cas-comme-le-mien/');
  const links = elements(index, 'a').map(({ properties }) => String(properties['href']));

  test('links to every prepared answer, two hundred at most', () => {
    expect(prepared.length).toBeLessThanOrEqual(200);
    expect(prepared.map(({ address }) => address).filter((address) => !links.includes(address))).toEqual([]);
    expect(prepared.length).toBeGreaterThan(100);
  });

  test('warns on each of its pages that it is not a forecast', () => {
    const silent = [index, ...prepared].filter(({ html }) => !html.includes('pas une prédiction'));
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('never gives a median without a mean', () => {
    const alone = [page, ...prepared].filter(({ tree }) => {
      const text = textOf(tree).toLowerCase();
      return text.includes('médiane') !== text.includes('moyenne');
    });
    expect(alone.map(({ address }) => address)).toEqual([]);
  });

  test('gives telecommunications and security their values: 4 cases, from 300 000 € to 27 000 000 €', () => {
    const telecoms = pageAt('/chiffres/un-cas-comme-le-mien/telecoms/rgpd-32/');
    const [row] = elements(telecoms, 'tbody').flatMap((body) => within(body, 'tr'));
    expect(row?.children.map((cell) => textOf(cell as Element))).toEqual([
      'Procédure ordinaire',
      '4',
      '4',
      '7\u202f650\u202f000\u00a0€',
      '300\u202f000\u00a0€',
      '27\u202f000\u202f000\u00a0€',
      '10\u202f650\u202f000\u00a0€',
    ]);
  });

  test('says beside each amount where it stands, in words', () => {
    const lines = prepared.flatMap((page) =>
      elements(page, 'ol')
        .filter(({ properties }) => String(properties['className']).includes('cases'))
        .flatMap((list) => within(list, 'li'))
        .map((line) => ({ address: page.address, text: textOf(line) })),
    );
    const amounts = lines.filter(({ text }) => /\d\s€|non communiqué/.test(text));
    expect(amounts.length).toBeGreaterThan(100);
    const stands =
      /aucun recours connu au \d\d\/\d\d\/\d{4}|recours non recherché|recours annoncé|recours pendant|confirmée par|réformée par|annulée par|définitive|recours jugé/;
    expect(amounts.filter(({ text }) => !stands.test(text))).toEqual([]);
  });

  test('loads 8 KB of script at most, and cases of limited size', () => {
    const bytes = (file: string) => readFileSync(path.join(site, `${file}.br`)).byteLength;
    expect(bytes('js/similar-cases.js') + bytes('js/preact.js')).toBeLessThanOrEqual(8 * 1024);
    expect(bytes('chiffres/cas.json')).toBeLessThanOrEqual(30 * 1024);
  });

  test('has a link from the page of each sector with prepared answers', () => {
    expect(pageAt('/secteurs/sante/').html).toContain('href="/chiffres/un-cas-comme-le-mien/#sante"');
  });
});

test('the figures of the fixture are those of its six articles', () => {
  const fixture = pagesOf(inject('fixture'));
  const of = elements(pageAt('/chiffres/', fixture), 'figure').map((figure) => ({
    id: String(figure.properties['id']),
    figure,
  }));
  // SAN-2020-901: 100 000 € reduced to 40 000 €; SAN-2022-902: 300 000 €; a simplified fine of 5 000 € only on the
  // list.
  expect(rowOf('amendes-par-an', 'Ensemble', of)).toEqual([
    'Ensemble',
    '2',
    '0',
    '400\u202f000\u00a0€',
    '340\u202f000\u00a0€',
    '1',
    '0',
    '5\u202f000\u00a0€',
    '5\u202f000\u00a0€',
    '0\u00a0€',
  ]);
  expect(rowOf('autorites-etrangeres', 'Gamma', of)).toContain('2\u202f385\u202f276\u00a0€');
  expect(filesOf(inject('fixture'))).toContain('/chiffres/cas.json');
});
