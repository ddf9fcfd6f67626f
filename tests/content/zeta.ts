/** A valid case that tests break one line at a time, and the problems of a changed content folder. */
import path from 'node:path';
import { documentProblems } from '#lib/content/load.ts';
import { formatProblem } from '#lib/content/problem.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder } from '#tests/content-folder.ts';

/** A valid case. The line numbers in the margin are those that tests expect. */
export const zeta = [
  /*  1 */ '---',
  /*  2 */ 'title: Zêta a conservé ses lettres sans limite',
  /*  3 */ 'description: Zêta a conservé des lettres sans limite ; la CNIL lui a infligé une amende et une injonction.',
  /*  4 */ 'categories: [sanctions-cnil]',
  /*  5 */ 'published: 2026-02-01',
  /*  6 */ 'checked: 2026-02-01',
  /*  7 */ 'decisions:',
  /*  8 */ '  - number: SAN-2024-905',
  /*  9 */ '    authority: cnil',
  /* 10 */ '    decided: 2024-06-05',
  /* 11 */ '    published: 2024-06-10',
  /* 12 */ '    procedure: ordinaire',
  /* 13 */ '    measures: [amende, injonction]',
  /* 14 */ '    respondents:',
  /* 15 */ '      - { organisation: alpha, name: ALPHA SA, country: FR, fine: 800000 }',
  /* 16 */ '    fine: 800000',
  /* 17 */ '    sector: commerce',
  /* 18 */ '    provisions: [rgpd-32, lil-82]',
  /* 19 */ '    themes: [securite, cookies]',
  /* 20 */ '    appeals:',
  /* 21 */ "      - { court: conseil-etat, number: '905', date: 2025-01-02, outcome: rejet }",
  /* 22 */ '    sources:',
  /* 23 */ '      - url: https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000905',
  /* 24 */ '        title: Légifrance',
  /* 25 */ '        kind: official',
  /* 26 */ '        proves: tout',
  /* 27 */ '        read: texte',
  /* 28 */ '        readOn: 2026-01-09',
  /* 29 */ '---',
  /* 30 */ 'Zêta vend des lettres.',
  /* 31 */ '',
].join('\n');

/** The case with one text replaced. */
export function zetaWith(was: string, now: string): string {
  if (!zeta.includes(was)) throw new Error(`« ${was} » is not in the case that tests change`);
  return zeta.replace(was, now);
}

/** An explanation, without decisions; its body starts on line 8. */
export function explanation(title: string, body: string): string {
  return `---
title: ${title}
description: Une explication sans décision, dont la description compte plus de cinquante caractères.
categories: [article-rgpd]
published: 2026-02-02
checked: 2026-02-02
---
${body}
`;
}

/** The problems of the fixture with some files changed: `content/articles/x.md:7:3 rule — message. Fix.` */
export function problemsOf(files: Readonly<Record<string, string | Uint8Array | null>>): string[] {
  const folder = contentFolder(files);
  const written = path.relative(process.cwd(), folder).split(path.sep).join('/');
  return documentProblems(readDocuments(folder)).map((problem) =>
    formatProblem(problem).replaceAll(written, 'content'),
  );
}

/** The problems of the case with one text replaced. */
export function problemsOfZeta(was: string, now: string): string[] {
  return problemsOf({ 'articles/zeta.md': zetaWith(was, now) });
}
