/** Writes articles for the tests of the editorial check, and returns what one rule reports. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '#lib/content/problem.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { type CheckResult, checkDocuments } from '#lib/editorial/check.ts';

const ORGANISATIONS = `
groups: { lettres: { name: Lettrix } }
organisations:
  alpha: { name: Alpha Santé, aliases: [ALPHA SANTÉ], group: lettres, country: FR, activity: éditeur de lettres }
  vinted: { name: Vinted, aliases: ['Vinted, UAB'], country: LT, activity: place de marché }
  cegedim-sante: { name: Cegedim Santé, aliases: [CEGEDIM SANTÉ], country: FR, activity: éditeur de logiciels }
`;

/** The only decision of most tests: 800 000 € on 5 September 2024, articles 32 and 5(1)(e) RGPD, appeal rejected. */
export const DECISION = `
  - number: SAN-2024-013
    legifrance: CNILTEXT000050202759
    authority: cnil
    decided: 2024-09-05
    published: 2024-09-12
    procedure: ordinaire
    measures: [amende, injonction, astreinte]
    respondents: [{ organisation: alpha, name: ALPHA SANTÉ, country: FR, fine: 800000 }]
    fine: 800000
    dailyPenalty: 5000
    sector: sante
    provisions: [rgpd-32, rgpd-5-1-e]
    themes: [securite]
    appeals: [{ court: conseil-etat, number: '498628', date: 2026-02-13, outcome: rejet }]
    namedForYears: 2
    sources:
      - { url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759', title: Légifrance, kind: official, proves: tout, read: texte, readOn: 2026-01-09 }`;

const AUTHORITIES = `
vdai: { name: Inspection nationale de la protection des données de Lituanie, short: VDAI (Lituanie), country: LT }
`;

export interface ArticleParts {
  readonly title?: string;
  readonly description?: string;
  readonly categories?: string;
  readonly published?: string;
  readonly checked?: string;
  readonly decisions?: string;
  /** Checks for readers: three by default. */
  readonly checks?: string;
  /** Other lines of the front matter. */
  readonly more?: string;
  readonly body?: string;
}

/** A valid article with the parts given by the test. */
export function article(parts: ArticleParts = {}): string {
  const {
    title = 'Alpha Santé : amende de 800 000 € pour des lettres ouvertes',
    description = 'La CNIL reproche à Alpha Santé des lettres ouvertes et des durées trop longues.',
  } = parts;
  const {
    categories = 'sanctions-cnil',
    published = '2026-01-10',
    checked = '2026-01-10',
    decisions = DECISION,
    checks = decisions === '[]'
      ? '[]'
      : '[{ do: Fermer, theme: securite }, { do: Trier, theme: securite }, { do: Purger, theme: securite }]',
    more = '',
    body = 'Un texte.',
  } = parts;
  return `---
title: "${title}"
description: "${description}"
categories: [${categories}]
published: ${published}
checked: ${checked}
decisions: ${decisions}
checks: ${checks}
${more}
---
${body}
`;
}

/**
 * The result of the check for articles, by file name; on 1 March 2026 unless the test is about the date; with register
 * years, by file name, when the test needs them.
 */
export function checkArticles(
  articles: Readonly<Record<string, string>>,
  today = '2026-03-01',
  register: Readonly<Record<string, string>> = {},
): CheckResult {
  const under = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  return checkFiles(Object.fromEntries([...under('articles', articles), ...under('register', register)]), today);
}

/**
 * The result of the check for any files, by path in the content folder, with the organisations and authorities of the
 * tests.
 */
export function checkFiles(files: Readonly<Record<string, string>>, today = '2026-03-01'): CheckResult {
  const root = mkdtempSync(path.join(tmpdir(), 'recueil-verification-'));
  const folder = path.join(root, 'content');
  const all = { 'organisations.yaml': ORGANISATIONS, 'authorities.yaml': AUTHORITIES, ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const documents = readDocuments(folder);
  rmSync(root, { recursive: true });
  const unread = documents.problems.filter(({ rule }) => rule !== 'missing-file');
  if (unread.length > 0) throw new Error(`the file of the test cannot be read: ${JSON.stringify(unread)}`);
  return checkDocuments(documents, today);
}

/** What one rule reports in one article: « error message | fix », in file order. */
export function findings(rule: string, parts: ArticleParts, today?: string): string[] {
  return checkArticles({ 'cas.md': article(parts) }, today)
    .problems.filter((problem) => problem.rule === rule)
    .map(say);
}

export function say({ severity, message, fix }: Problem): string {
  return `${severity} ${message} | ${fix}`;
}
