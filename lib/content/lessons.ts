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

/** The lessons of each term that has some; each keeps the line on which it is written. */
export function lessonsOf({ file, data, locate }: Terms, publicNames: ReadonlySet<string>): TermLessons[] {
  return Object.entries(data).flatMap(([slug, { lessons }]) => {
    if (lessons.length === 0) return [];
    const lines = lessons.map((_, i) => locate([slug, 'lessons', i]).line);
    const bodyLine = lines[0] ?? 1;
    const written: string[] = [];
    for (const [i, lesson] of lessons.entries())
      written[(lines[i] ?? 0) - bodyLine] = `- ${lesson.replace(/\s*\n\s*/g, ' ')}`;
    const markdown = Array.from(written, (line) => line ?? '').join('\n');
    return [{ file, slug, markdown, bodyLine, rendered: renderMarkdown(file, markdown, bodyLine, publicNames) }];
  });
}
