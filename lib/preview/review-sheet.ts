/** The review sheet of an article: its facts, its sources and the remarks of the check, to print for a second reader. */
import { labelOf } from '../authoring/form-fields.ts';
import type { Problem } from '../content/problem.ts';
import { ArticleFrontMatter } from '../schema/article.ts';
import type { Article } from '../schema/corpus.ts';
import { type Field, fieldsOf } from '../schema/fields.ts';
import { escaped } from './explained.ts';

const STYLE = `
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;font:0.9375rem/1.45 Georgia,serif;color:#111;background:#fff}
h1{font-size:1.35rem;line-height:1.25}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #111;break-after:avoid}
dl{margin:0 0 0 .25rem}dt{font-weight:700;margin-top:.35rem}dd{margin:0 0 0 1rem}dd>ol{padding-left:1.25rem;margin:0}
dt::before{content:"☐ ";font-weight:400}.long dt::before{content:""}li{margin:.35rem 0;overflow-wrap:anywhere}
.lines p{border-bottom:1px solid #999;height:1.6rem;margin:0}pre{white-space:pre-wrap;font:inherit}
@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}
`;

/** The sheet as a page, in French. `problems` are those of the article's file. */
export function reviewSheet(article: Article, problems: readonly Problem[]): string {
  const fields = fieldsOf(ArticleFrontMatter).filter(({ name }) => name !== 'english' && name !== 'corrections');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`Relecture : ${article.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<p>Fiche de relecture · <code>${escaped(article.file)}</code></p>
<h1>${escaped(article.title)}</h1>
<p>Ouvrir chaque source, et cocher chaque fait qu’elle établit. Ce qui ne s’y trouve pas se note en bas de la fiche.</p>
<h2>Remarques de la vérification</h2>
${remarks(problems)}
<h2>Faits</h2>
${definitions(fields, article as unknown as Record<string, unknown>)}
<h2>Texte</h2>
<pre>${escaped(article.markdown)}</pre>
<h2>Relecture</h2>
<p>Jour : ____________________ Qualité du relecteur : ________________________________________</p>
<div class="lines">${'<p></p>'.repeat(6)}</div>
</body>
</html>
`;
}

function remarks(problems: readonly Problem[]): string {
  if (problems.length === 0) return '<p>Aucune.</p>';
  return `<ul>${problems
    .map(({ line, severity, message, fix }) => {
      const kind = severity === 'error' ? 'Erreur' : 'Avertissement';
      return `<li><strong>${kind}, ligne ${line} :</strong> ${escaped(message)}. ${escaped(fix)}</li>`;
    })
    .join('')}</ul>`;
}

/** The fields that have a value, each below the words of its sentence. */
function definitions(fields: readonly Field[], values: Readonly<Record<string, unknown>>): string {
  const rows = fields.flatMap((field) => {
    const shown = shownValue(field, values[field.name]);
    return shown === '' ? [] : `<dt>${escaped(labelOf(field.name, field.sentence))}</dt><dd>${shown}</dd>`;
  });
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

function shownValue({ fields, list }: Field, value: unknown): string {
  if (value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0))
    return '';
  if (list && fields.length > 0)
    return `<ol>${(value as Record<string, unknown>[]).map((item) => `<li>${definitions(fields, item)}</li>`).join('')}</ol>`;
  if (fields.length > 0) return definitions(fields, value as Record<string, unknown>);
  if (Array.isArray(value)) return escaped(value.join(', '));
  if (value === true) return 'oui';
  return typeof value === 'number' ? value.toLocaleString('fr-FR') : escaped(String(value));
}
