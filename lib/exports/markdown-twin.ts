/** An article as Markdown: the public facts of its front matter, and its body as it was written. */
import type { Article, Corpus } from '../schema/corpus.ts';
import { absolute, routes } from '../routes.ts';
import { decisionRecord } from '../views/open-data.ts';

/** The text of `/articles/<slug>/index.md`. */
export function markdownTwin(article: Article, corpus: Corpus): string {
  return `---\n${frontMatter(article, corpus)}---\n\n${body(article.markdown)}\n`;
}

/**
 * Facts as YAML. Each value is written as JSON, which is YAML (YAML 1.2, § 1.3): nothing of it can be taken for markup,
 * and dates stay texts for every reader. The decisions are those of the open data.
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

/** A field; one line an element for a list of objects, nothing for what is not there. */
function field(name: string, value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value) && typeof value[0] === 'object')
    return `${name}:\n${value.map((element) => `  - ${JSON.stringify(element)}\n`).join('')}`;
  return `${name}: ${JSON.stringify(value)}\n`;
}

/** The body without the comments that silence the check: they are for editors, and no page shows them. */
function body(markdown: string): string {
  return markdown.replace(/[ \t]*<!-- verification : [a-z-]+ — [^<>]+ -->/g, '').trim();
}
