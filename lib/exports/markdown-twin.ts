/** An article as Markdown: the public facts of its front matter, and the Markdown of its body. */

import { absolute, englishRoutes, routes } from '../routes.ts';
import type { English } from '../schema/article.ts';
import type { Article, Corpus } from '../schema/corpus.ts';
import type { DecisionRecord } from '../schema/open-data.ts';
import { lifeOf } from '../views/life.ts';
import { decisionRecord } from '../views/open-data.ts';
import { englishEdition } from '../views/words/edition.ts';

/** The text of `/articles/<slug>/index.md`. */
export function markdownTwin(article: Article, corpus: Corpus): string {
  return `---\n${frontMatter(article, corpus)}---\n\n${body(article.markdown)}\n`;
}

/** The text of `/en/cases/<slug>/index.md`: the public facts, the life of the sanction and the English summary. */
export function englishTwin(article: Article & { readonly english: English }, corpus: Corpus): string {
  const { english, categories, published, updated, checked, decisions } = article;
  const edition = englishEdition(corpus);
  const { site } = edition;
  const facts = yamlOf([
    ['title', english.title],
    ['url', absolute(englishRoutes.case(article.slug), site)],
    ['french', absolute(routes.article(article.slug), site)],
    ['licence', `${site.licence.name}, ${site.licence.url}`],
    ['language', 'en'],
    ['categories', categories],
    ['published', published],
    ['updated', updated],
    ['checked', checked],
    ['decisions', decisions.map((decision) => inEnglish(decisionRecord(decision, corpus)))],
    ['life', lifeOf(article, corpus, checked, edition).map(({ date, label }) => ({ date, label }))],
    ['sources', sourceRecords(article)],
  ]);
  return `---\n${facts}---\n\n${english.summary.trim()}\n`;
}

/** The record with the charges in English alone; null for one that has no English words. */
function inEnglish({ holdings, ...record }: DecisionRecord): object {
  return { ...record, holdings: holdings.map(({ english, ...holding }) => ({ ...holding, point: english })) };
}

function frontMatter(article: Article, corpus: Corpus): string {
  const { title, description, categories, published, updated, checked, decisions, corrections, rightOfReply } = article;
  return yamlOf([
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
    ['sources', sourceRecords(article)],
    ['corrections', corrections],
    ['rightOfReply', rightOfReply],
  ]);
}

function sourceRecords({ sources }: Article) {
  return sources.map(({ url, title, kind }) => ({ url, title, kind }));
}

/**
 * Facts as YAML. Each value is written as JSON, which is valid YAML (YAML 1.2, § 1.3): no value can be read as markup,
 * and every parser reads dates as text. The decisions are those of the open data.
 */
function yamlOf(facts: readonly (readonly [name: string, value: unknown])[]): string {
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
