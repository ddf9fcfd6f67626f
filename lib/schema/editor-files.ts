/** The generated files for code editors: path from the project root → text. */
import { contentKinds, jsonSchema } from './json-schema.ts';
import { articleSnippets } from './snippets.ts';

export function editorFiles(): ReadonlyMap<string, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...Object.entries(contentKinds).map(
      ([name, kind]) => [`.vscode/schemas/${name}.schema.json`, text(jsonSchema(kind))] as const,
    ),
    ['.vscode/article.code-snippets', text(articleSnippets())] as const,
  ]);
}
