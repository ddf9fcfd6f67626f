/** An article as Markdown: the public facts of its front matter, and the Markdown of its body. */

import { absolute, routes } from '../routes.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import { decisionRecord } from '../views/open-data.ts';

/** The text of `/articles/<slug>/index.md`. */
export function markdownTwin(article: Article, corpus: Corpus): string {
  return `---\n${frontMatter(article, corpus)}---\n\n${body(article.markdown)}\n`;
}

/**
 * Facts as YAML. Each value is written as JSON, which is valid YAML (YAML 1.2, § 1.3): no value can be read as markup,
 * and every parser reads dates as text. The decisions are those of the open data.
 */
function frontMatter(article: Article, corpus: Corpus): string {
  const { title, description, categories, published, updated, checked, decisions, corrections, rightOfReply } = article;
  const facts: readonly (readonly [string, unknown])[] = [
    ['title', title],
    ['description', description],
    ['url', absolute(routes.article(article.slug), corpus.site)],
    ['licence', `${corpus.site.licence.name}, ${corpus.site.licence.url}`],
    ['language', 'fr'],
    ['categories', categories],
    ['published', published],
    ['updated', updated],
    ['checked', checked],
    ['decisions', decisions.map((decision) => decisionRecord(decision, corpus))],
    ['checks', article.checks],
    ['sources', article.sources.map(({ url, title: name, kind }) => ({ url, title: name, kind }))],
    ['corrections', corrections],
    ['rightOfReply', rightOfReply],
  ];
  return facts.map(([name, value]) => field(name, value)).join('');
}

/** A field; one line per element for a list of objects, nothing for an undefined value. */
function field(name: string, value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value) && typeof value[0] === 'object')
    return `${name}:\n${value.map((element) => `  - ${JSON.stringify(element)}\n`).join('')}`;
  return `${name}: ${JSON.stringify(value)}\n`;
}

/** The body without the comments that suppress a rule of the check: editors need them, readers do not. */
function body(markdown: string): string {
  return markdown.replace(/[ \t]*<!-- verification : [a-z-]+ — [^<>]+ -->/g, '').trim();
}
