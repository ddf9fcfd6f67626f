/** The canonical form of a content file: its YAML in the order and style of its schema, its Markdown as it is. */
import { contentKindOf } from '../schema/json-schema.ts';
import { canonicalYaml } from './canonical-yaml.ts';

/** A Markdown file cut in two: the YAML between the « --- » lines, and the text that follows. */
const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n([\s\S]*))?$/;

/** The front matter and the body of a Markdown file; null when it has no closed front matter. */
export function cutMarkdown(text: string): { readonly yaml: string; readonly body: string } | null {
  const found = FRONT_MATTER.exec(text);
  return found ? { yaml: found[1] ?? '', body: (found[2] ?? '').trim() } : null;
}

/** A Markdown file from its two parts: one blank line between them, one line feed at the end. */
export function joinMarkdown(yaml: string, body: string): string {
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/**
 * The canonical text of a content file whose YAML is valid. `name` is its path from the content folder:
 * `articles/orange-2024.md`. A file of no known kind comes back as it is.
 */
export function canonicalFile(name: string, text: string): string {
  const kind = contentKindOf(name);
  if (kind === null) return text;
  if (!name.endsWith('.md')) return canonicalYaml(text, kind.schema);
  const parts = cutMarkdown(text);
  return parts === null ? text : joinMarkdown(canonicalYaml(parts.yaml, kind.schema), parts.body);
}
