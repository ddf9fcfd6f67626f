/** The lessons of themes and sectors: a sentence each in the vocabularies, one list of Markdown on the page of the term. */
import type { YamlDocument } from './documents.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';

export interface TermLessons {
  readonly file: string;
  readonly slug: string;
  readonly markdown: string;
  readonly bodyLine: number;
  readonly rendered: RenderedMarkdown;
}

type Terms = YamlDocument<Readonly<Record<string, { readonly lessons: readonly string[] }>>>;

/** What stands before a lesson in the list, and after it is what was written. */
export const BULLET = '- ';

/** The lessons of each term that has some; each keeps the line on which it is written. */
export function lessonsOf({ file, data, locate }: Terms, publicNames: ReadonlySet<string>): TermLessons[] {
  return Object.entries(data).flatMap(([slug, { lessons }]) => {
    if (lessons.length === 0) return [];
    const lines = lessonLines(lessons.map((_, i) => locate([slug, 'lessons', i]).line));
    const bodyLine = lines[0] ?? 1;
    const written: string[] = [];
    for (const [i, lesson] of lessons.entries()) written[(lines[i] ?? 0) - bodyLine] = `${BULLET}${onOneLine(lesson)}`;
    const markdown = Array.from(written, (line) => line ?? '').join('\n');
    return [{ file, slug, markdown, bodyLine, rendered: renderMarkdown(file, markdown, bodyLine, publicNames) }];
  });
}

/** The line that each lesson has in the list: its own in the file, or the next one where two are written on the same. */
export function lessonLines(lines: readonly number[]): number[] {
  let last = 0;
  return lines.map((line) => {
    last = Math.max(line, last + 1);
    return last;
  });
}

/** A lesson as it stands in the list: a list item ends with its line. */
export function onOneLine(lesson: string): string {
  return lesson.replace(/\s*\n\s*/g, ' ');
}
