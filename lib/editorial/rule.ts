/** What a rule of the editorial check is: a name, a sentence for editors, and a pure look at one text among the others. */

import type { Place } from '../content/problem.ts';
import type { MarkdownDocument } from '../content/read/documents.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import type { GlossaryTerm } from '../schema/english.ts';
import type { OrganisationFacts } from '../schema/organisation.ts';
import type { Passage } from './passages.ts';
import type { CaseRecord } from './record.ts';

export type ArticleDocument = MarkdownDocument<ArticleFrontMatter>;

/** A Markdown body, and the line of its file on which it starts. */
export type Body = Pick<ArticleDocument, 'markdown' | 'bodyLine' | 'rendered'>;

/** What is read of any text: its file, its prose, and the records that each passage may draw from. */
interface Reading {
  readonly file: string;
  /** Source of the front matter, or of the whole file where it is YAML; its first line is the first line of the file. */
  readonly yaml: string;
  readonly bodies: readonly Body[];
  readonly passages: readonly Passage[];
  /** Words of others and of the record, shown as they are. Checked for names and slips only. */
  readonly asides: readonly Passage[];
  /** The English edition: checked by the rules that read English. */
  readonly english: readonly Passage[];
  readonly recordsOf: (passage: Passage) => readonly CaseRecord[];
}

/** An article: every passage is held by its own record. */
export interface ArticleSubject extends Reading {
  readonly document: ArticleDocument;
  readonly record: CaseRecord;
}

/** A page, a provision, a vocabulary: no record of its own; a passage is held by those of the articles that it links to. */
export interface TextSubject extends Reading {
  readonly document: null;
  readonly record: null;
}

export type Subject = ArticleSubject | TextSubject;

/** The rest of the content, as far as rules need it. */
export interface Surroundings {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Files of the articles that wait for their day. */
  readonly scheduled: ReadonlySet<string>;
  readonly organisations: Readonly<Record<string, OrganisationFacts>>;
  /** Every name and alias of an organisation, folded: what is another body’s name is no variant. */
  readonly names: ReadonlySet<string>;
  /** Names of the groups of companies, by slug. */
  readonly groups: Readonly<Record<string, { readonly name: string }>>;
  /** Authorities that decide, by slug. */
  readonly authorities: Readonly<Record<string, { readonly short: string; readonly country: string }>>;
  /** Every number of a decision in the content, the official list included: SAN-…, CNILTEXT…, ECLI, court numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Number of each decision of an article → its bodies, by slug. */
  readonly bodiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The terms of the English edition. */
  readonly glossary: readonly GlossaryTerm[];
  /** The usual steps of a case in English, by their French words; null where the content has no English edition. */
  readonly usualSteps: Readonly<Record<string, string>> | null;
  /** The fines of the CNIL in published articles, with the day of each. */
  readonly fines: readonly { readonly file: string; readonly decided: string; readonly euros: number }[];
  /** For each paragraph that repeats one of another article, the place of that other one. */
  readonly repeated: ReadonlyMap<Passage, Occurrence>;
}

export interface Occurrence {
  readonly file: string;
  readonly passage: Passage;
}

export interface Finding {
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  /** The severity; that of the rule by default. */
  readonly severity?: 'error' | 'warning';
}

interface Named {
  /** In kebab-case. Editors read it in messages and write it to suppress one. */
  readonly name: string;
  /** Its usual severity. */
  readonly severity: 'error' | 'warning';
  /** What it wants, in one French sentence: it goes in the editors’ guide. */
  readonly about: string;
}

type Check<S> = (subject: S, surroundings: Surroundings, report: (finding: Finding) => void) => void;

/** A rule. `reads` gives its texts: articles, if it needs their record, or every published text. */
export type Rule = Named &
  (
    | { readonly reads: 'articles'; readonly check: Check<ArticleSubject> }
    | { readonly reads: 'every text'; readonly check: Check<Subject> }
  );
