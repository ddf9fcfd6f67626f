/** Writes a content folder of any size, the same at each run, for benchmarks. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleFile } from './articles.ts';
import { casesOf, type GeneratedCase } from './cases.ts';
import { Draw } from './draw.ts';
import { registerFiles } from './register.ts';
import { type GeneratedProvision, groups, provisions, sectors, themes } from './vocabulary.ts';

/** 15 July 2026, in seconds: the day of check and build of generated content. On this day, no article is stale. */
export const GENERATED_EPOCH = 1_784_073_600;
export const GENERATED_DAY = '2026-07-15';

/** Files without cases, copied from the fixture of the tests. */
const BORROWED = ['site.yaml', 'authorities.yaml', 'courts.yaml', 'data-changelog.yaml', 'pages'];

/**
 * Writes that many articles into a folder, with their bodies, provisions, official list (with as many rows without an
 * article) and totals. Creates the folder; replaces files of the same names.
 */
export function writeGeneratedContent(folder: string, articles: number): void {
  const draw = new Draw(articles);
  const cases = casesOf(articles, draw);
  const files = new Map([
    ['redirects.yaml', '{}\n'],
    ['jurisprudence.yaml', '{}\n'],
    ['sectors.yaml', termsFile(sectors)],
    ['themes.yaml', termsFile(themes)],
    ['organisations.yaml', organisationsFile(cases)],
    ...provisions.map((provision) => [`provisions/${provision.id}.md`, provisionFile(provision)] as const),
    ...cases.map((covered, i) => [`articles/${covered.slug}.md`, articleFile(covered, cases[i - 1], draw)] as const),
    ...registerFiles(cases, articles, draw),
  ]);
  for (const name of BORROWED)
    cpSync(path.join('tests/fixtures/content', name), path.join(folder, name), { recursive: true });
  for (const part of ['articles', 'provisions', 'register']) mkdirSync(path.join(folder, part), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}

function termsFile(terms: Readonly<Record<string, string>>): string {
  const line = ([slug, name]: [string, string]) =>
    `${slug}: { name: "${name}", lead: "Ce qui touche à « ${name} »." }\n`;
  return Object.entries(terms).map(line).join('');
}

function organisationsFile(cases: readonly GeneratedCase[]): string {
  const bodies = [...new Map(cases.map(({ body }) => [body.slug, body])).values()];
  return [
    'groups:',
    ...Object.entries(groups).map(([slug, name]) => `  ${slug}: { name: ${name} }`),
    'organisations:',
    ...bodies.flatMap(({ slug, name, official, activity, group }) => [
      `  ${slug}:`,
      `    name: ${name}`,
      `    aliases: [${official}]`,
      ...(group === null ? [] : [`    group: ${group}`]),
      '    country: FR',
      `    activity: "${activity}"`,
    ]),
    '',
  ].join('\n');
}

function provisionFile({ name, short, subject }: GeneratedProvision): string {
  return `---
name: "${name}"
short: "${short}"
subject: "${subject}"
url: https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679
lead: "Ce que demande le texte : ${subject.toLowerCase()}."
---

Le responsable du traitement doit pouvoir démontrer qu'il respecte cette règle, et réexaminer ses mesures quand le traitement change.
`;
}
