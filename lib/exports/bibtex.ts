/**
 * References as BibTeX, in UTF-8. `@jurisdiction` is BibLaTeX's type for a case: Zotero and citeproc read it as a case,
 * but read `@misc` as a document. BibTeX does not know it and prints it as `@misc`. So `howpublished` repeats
 * `institution` and `number` for BibTeX, and `year` and `month` repeat `date`.
 */
import type { Reference } from '../views/citations.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Languages as BibLaTeX names them: the English edition is in British English. */
const languages = { fr: 'french', en: 'british' } as const;

/** One entry per reference. */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const { key, title, date, url, language } = reference;
  const [year = '', month = ''] = date.split('-');
  const lines: (string | null)[] = [
    // Double braces: otherwise English styles would put « Santé » in lower case.
    `  title = {{${tex(title)}}},`,
    ...(reference.kind === 'decision'
      ? [
          `  institution = {${tex(reference.issuer)}},`,
          reference.number === null ? null : `  number = {${tex(reference.number)}},`,
          `  howpublished = {${tex(`${reference.issuer}, ${reference.act}`)}},`,
          reference.history === null ? null : `  note = {${tex(reference.history)}},`,
        ]
      : [
          // Double braces: a publisher has no first name.
          `  author = {{${tex(reference.author)}}},`,
          `  organization = {${tex(reference.site)}},`,
          `  howpublished = {${tex(reference.site)}},`,
          `  abstract = {${tex(reference.summary)}},`,
        ]),
    `  date = {${date}},`,
    `  year = {${year}},`,
    `  month = ${months[Number(month) - 1]},`,
    // An address is not escaped, except the characters that would close the field.
    `  url = {${url.replace(/[{}\\]/g, encodeURIComponent)}},`,
    language === null ? null : `  langid = {${languages[language]}},`,
  ];
  const type = reference.kind === 'decision' ? 'jurisdiction' : 'online';
  return [`@${type}{${key},`, ...lines.filter((line) => line !== null), '}', ''].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX has no narrow no-break space.
  '\u00a0': '~',
  '\u202f': '~',
};

/** Signs that TeX's fonts would join: two hyphens become a dash, two apostrophes a closing quotation mark. */
const ligatures = /(['`,<>-])(?=\1)|[?!](?=`)/g;

/** Escapes text for TeX: its ten special characters and its ligatures. Letters do not change. */
function tex(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\{}&%$#_~^\u00a0\u202f]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(ligatures, '$&{}');
}
