/**
 * The lessons of themes and sectors: one sentence each in the vocabularies, shown as a Markdown list on the page of the
 * term.
 */
import type { YamlDocument } from './documents.ts';
import type { PublicFiles } from './images.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';

export interface TermLessons {
  readonly file: string;
  readonly slug: string;
  readonly markdown: string;
  readonly bodyLine: number;
  readonly rendered: RenderedMarkdown;
}

type Terms = YamlDocument<Readonly<Record<string, { readonly lessons: readonly string[] }>>>;

/** Prefix of a lesson in the list. */
export const BULLET = '- ';

/** The lessons of each term that has some, with the line of each in its file. */
export function lessonsOf({ file, data, locate }: Terms, publicFiles: PublicFiles): TermLessons[] {
  return Object.entries(data).flatMap(([slug, { lessons }]) => {
    if (lessons.length === 0) return [];
    const lines = lessonLines(lessons.map((_, i) => locate([slug, 'lessons', i]).line));
    const bodyLine = lines[0] ?? 1;
    const written: string[] = [];
    for (const [i, lesson] of lessons.entries()) written[(lines[i] ?? 0) - bodyLine] = `${BULLET}${onOneLine(lesson)}`;
    const markdown = Array.from(written, (line) => line ?? '').join('\n');
    return [{ file, slug, markdown, bodyLine, rendered: renderMarkdown(file, markdown, bodyLine, publicFiles) }];
  });
}

/** The line of each lesson in the list: its line in the file, or the next one when two share a line. */
export function lessonLines(lines: readonly number[]): number[] {
  let last = 0;
  return lines.map((line) => {
    last = Math.max(line, last + 1);
    return last;
  });
}

/** A lesson on one line, because a line break ends a list item. */
export function onOneLine(lesson: string): string {
  return lesson.replace(/\s*\n\s*/g, ' ');
}
