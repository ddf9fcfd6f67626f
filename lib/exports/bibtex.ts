/**
 * References as BibTeX, in UTF-8. `@jurisdiction` is BibLaTeX's type for a case: Zotero and citeproc make a case of it,
 * where they make a document of `@misc`; BibTeX itself, which does not know it, prints it as `@misc`. So `howpublished`
 * says for BibTeX what `institution` and `number` say for the others, and `year` and `month` what `date` says.
 */
import type { Reference } from '../views/citations.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One entry a reference. */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const { key, title, date, url } = reference;
  const [year = '', month = ''] = date.split('-');
  const lines: (string | null)[] = [
    // A second pair of braces: styles for English would otherwise put « Santé » in lower case.
    `  title = {{${tex(title)}}},`,
    ...(reference.kind === 'decision'
      ? [
          `  institution = {${tex(reference.issuer)}},`,
          reference.number === null ? null : `  number = {${tex(reference.number)}},`,
          `  howpublished = {${tex(`${reference.issuer}, ${reference.act}`)}},`,
          reference.history === null ? null : `  note = {${tex(reference.history)}},`,
        ]
      : [
          `  organization = {${tex(reference.site)}},`,
          `  howpublished = {${tex(reference.site)}},`,
          `  abstract = {${tex(reference.summary)}},`,
        ]),
    `  date = {${date}},`,
    `  year = {${year}},`,
    `  month = ${months[Number(month) - 1]},`,
    // An address is read as it is, but for what would close the field.
    `  url = {${url.replace(/[{}\\]/g, encodeURIComponent)}},`,
    reference.kind === 'decision' && !reference.french ? null : '  langid = {french},',
  ];
  const type = reference.kind === 'decision' ? 'jurisdiction' : 'online';
  return [`@${type}{${key},`, ...lines.filter((line) => line !== null), '}', ''].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX knows no narrow no-break space.
  '\u00a0': '~',
  '\u202f': '~',
};

/** Signs that TeX's fonts would join: two hyphens into a dash, two apostrophes into a closing quotation mark. */
const ligatures = /(['`,<>-])(?=\1)|[?!](?=`)/g;

/** Text as TeX reads it: its ten special characters escaped, its ligatures undone, letters left as they are. */
function tex(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\{}&%$#_~^\u00a0\u202f]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(ligatures, '$&{}');
}
