/** Holds each English page about the site against the French one: the same figures, and no earlier day. */
import { pagesInEnglish } from '../../routes.ts';
import { error, type Problem, warning } from '../problem.ts';
import type { Documents } from '../read/documents.ts';

type Page = Documents['englishPages'][number];

/** Every figure of one page that the other lacks, and every English page that is older than its French one. */
export function englishPageProblems({ pages, englishPages }: Documents): Problem[] {
  return Object.entries(pagesInEnglish).flatMap(([fr, en]) => {
    const french = pages.find(({ slug }) => slug === fr);
    const english = englishPages.find(({ slug }) => slug === en);
    if (!french || !english) return [];
    const { file } = english;
    const figures = figuresIn(french.markdown);
    const own = figuresIn(english.markdown);
    const differing = [
      ...[...figures].filter((one) => !own.has(one)).map((one) => `« ${one} » y manque`),
      ...[...own].filter((one) => !figures.has(one)).map((one) => `« ${one} » n’est pas dans la page française`),
    ];
    return [
      ...differing.map((what) =>
        error(
          file,
          { line: english.bodyLine, column: 1 },
          'english-figure',
          `la page anglaise n’a pas les chiffres de ${french.file} : ${what}`,
          'Mettre les deux pages d’accord, chiffres écrits de la même façon.',
        ),
      ),
      ...outdated(english, french),
    ];
  });
}

function outdated(english: Page, french: Page): Problem[] {
  if (english.data.updated >= french.data.updated) return [];
  return [
    warning(
      english.file,
      english.locate(['updated']),
      'english-outdated',
      `la page anglaise est plus ancienne (${english.data.updated}) que ${french.file} (${french.data.updated})`,
      'Reporter ce qui a changé, puis updated.',
    ),
  ];
}

/** The numbers that a Markdown text writes in digits, « 1 100 » and « 1,100 » alike; not those of addresses and quotations. */
function figuresIn(markdown: string): Set<string> {
  const prose = markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/«[^»]*»|"[^"]*"|“[^”]*”/g, '')
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return new Set(prose.match(/\d+(?:\.\d+)?/g));
}
