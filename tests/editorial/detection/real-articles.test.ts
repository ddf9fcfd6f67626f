/** Which sentences about articles of the content the check reports, rightly or wrongly; prints the figures by kind. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkContent } from '#lib/editorial/check.ts';
import { kinds as first } from './real-articles.ts';
import { unseen } from './unseen.ts';

const kinds = { ...first, ...unseen };

/** Rules about the form of an article, which one sentence cannot test. */
const FORM = new Set(['duplicate-passage', 'stale', 'english-page']);

const root = mkdtempSync(path.join(tmpdir(), 'recueil-phrases-'));
const folder = path.join(root, 'content');
cpSync('content', folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Adds a sentence at the end of an article, as a section of its own; returns its line. */
function add(slug: string, text: string): number {
  const file = path.join(folder, 'articles', `${slug}.md`);
  appendFileSync(file, `\n## Autre point\n\n${text}\n`);
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

const sentences = Object.entries(kinds).flatMap(([kind, { rules, wrong, right }]) => [
  ...wrong.map(([slug, text]) => ({ kind, slug, text, rules, line: add(slug, text) })),
  ...right.map(([slug, text]) => ({ kind, slug, text, rules: [], line: add(slug, text) })),
]);

const { problems } = checkContent(folder, '2026-12-01');

const found = sentences.map((sentence) => {
  const said = problems.filter(
    ({ file, line, rule }) =>
      file.endsWith(`/articles/${sentence.slug}.md`) && line === sentence.line && !FORM.has(rule),
  );
  return {
    ...sentence,
    isWrong: sentence.rules.length > 0,
    isCaught: said.some(({ rule }) => sentence.rules.includes(rule)),
    said: said.map(({ rule, message }) => `${rule} ${message}`).join(' ; '),
  };
});

it('at least 120 sentences, about two thirds of them wrong', () => {
  expect(found.length).toBeGreaterThanOrEqual(120);
  expect(found.filter(({ isWrong }) => isWrong).length / found.length).toBeGreaterThan(0.6);
  expect(found.filter(({ isWrong }) => isWrong).length / found.length).toBeLessThan(0.72);
});

it('at least 90 % of the wrong sentences are reported, and at most 5 % of the correct ones', () => {
  const rowOf = (name: string, own: typeof found) => {
    const [bad, good] = [own.filter(({ isWrong }) => isWrong), own.filter(({ isWrong }) => !isWrong)];
    return `${name.padEnd(32)} ${bad.filter(({ isCaught }) => isCaught).length}/${bad.length} caught, ${good.filter(({ said }) => said !== '').length}/${good.length} false alarms`;
  };
  const missed = found.filter(({ isWrong, isCaught }) => isWrong && !isCaught);
  const alarms = found.filter(({ isWrong, said }) => !isWrong && said !== '');
  process.stdout.write(
    [
      ...Object.keys(kinds).map((name) =>
        rowOf(
          name,
          found.filter(({ kind }) => kind === name),
        ),
      ),
      rowOf('all', found),
      ...missed.map(({ slug, text, said }) => `missed: ${slug}: ${text} — ${said}`),
      ...alarms.map(({ slug, text, said }) => `false alarm: ${slug}: ${text} — ${said}`),
      '',
    ].join('\n'),
  );
  expect(missed.length / found.filter(({ isWrong }) => isWrong).length).toBeLessThanOrEqual(0.1);
  expect(alarms.length / found.filter(({ isWrong }) => !isWrong).length).toBeLessThanOrEqual(0.05);
});
