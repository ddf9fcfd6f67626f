/** The mark that stands where an editor has still to write: admitted in a draft, refused in what is published. */
import type { MarkdownDocument } from './documents.ts';
import type { Place, Problem } from './problem.ts';

export const PLACEHOLDER = 'À COMPLÉTER';

/** Every place of an article that is still to fill in: a warning in a draft, an error once it is to be published. */
export function placeholderProblems(article: MarkdownDocument<{ readonly draft: boolean }>): Problem[] {
  const report = ({ line, column }: Place, where: string): Problem => ({
    file: article.file,
    line,
    column,
    rule: 'to-complete',
    severity: article.data.draft ? 'warning' : 'error',
    message: `${where} est à compléter`,
    fix: `Remplacer « ${PLACEHOLDER} ».`,
  });
  const fields = placeholders(article.data, []).map((path) =>
    report(article.locate(path), `le champ « ${path.filter((step) => typeof step === 'string').join('.')} »`),
  );
  const lines = article.markdown.split('\n').flatMap((line, i) => {
    const index = line.indexOf(PLACEHOLDER);
    return index < 0 ? [] : [report({ line: article.bodyLine + i, column: index + 1 }, 'le texte')];
  });
  return [...fields, ...lines];
}

/** The paths of the values that hold the mark. */
function placeholders(value: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
  if (typeof value === 'string') return value.includes(PLACEHOLDER) ? [[...path]] : [];
  if (Array.isArray(value)) return value.flatMap((inner, i) => placeholders(inner, [...path, i]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => placeholders(inner, [...path, key]));
}
