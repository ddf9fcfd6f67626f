/**
 * VS Code snippets for the fields of an article. They complete the front matter of Markdown files, where no extension
 * reads a JSON Schema. Format: https://code.visualstudio.com/docs/editing/userdefinedsnippets.
 */
import { ArticleFrontMatter } from './article.ts';
import { type Field, fieldsOf, helpOf } from './fields.ts';
import { PLACEHOLDER } from './placeholder.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** One snippet per field, named by its path: `decisions.appeals.outcome`. */
export function articleSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    allFields(fieldsOf(ArticleFrontMatter), []).map(([path, field]) => [
      path.join('.'),
      // VS Code treats front matter as YAML.
      { scope: 'yaml,markdown', prefix: field.name, body: bodyOf(field), description: describe(path, field) },
    ]),
  );
}

function allFields(fields: readonly Field[], path: readonly string[]): [string[], Field][] {
  return fields.flatMap((field) => {
    const here = [...path, field.name];
    return [[here, field] as [string[], Field], ...allFields(field.fields, here)];
  });
}

function describe(path: readonly string[], field: Field): string {
  const parent = path.slice(0, -1).join('.');
  return parent === '' ? helpOf(field) : `${parent} — ${helpOf(field)}`;
}

/** The field and its required fields, each with a tab stop. */
function bodyOf(field: Field): string[] {
  let stop = 0;
  const place = ({ values, nullable }: Field): string => {
    stop += 1;
    if (values.length === 0) return `\${${stop}:${PLACEHOLDER}}`;
    // The first choice is the placeholder, so that pressing Tab never picks a real value.
    return `\${${stop}|${[PLACEHOLDER, ...values, ...(nullable ? ['null'] : [])].join(',')}|}`;
  };
  const lines = (field: Field): string[] => {
    const { name, list, fields } = field;
    if (fields.length === 0) return [`${name}: ${list ? `[${place(field)}]` : place(field)}`];
    const required = fields.filter((one) => one.required);
    const inner = (required.length > 0 ? required : fields).flatMap(lines);
    return [`${name}:`, ...inner.map((line, i) => `${list ? (i === 0 ? '  - ' : '    ') : '  '}${line}`)];
  };
  return lines(field);
}
