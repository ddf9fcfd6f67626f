/** What a rule of the editorial check is: a name, a sentence for editors, and a pure look at one article among the others. */
import type { MarkdownDocument } from '../content/documents.ts';
import type { Place } from '../content/problem.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import type { OrganisationFacts } from '../schema/organisation.ts';
import type { CaseRecord } from './record.ts';
import type { Passage } from './passages.ts';

export type ArticleDocument = MarkdownDocument<ArticleFrontMatter>;

/** An article as rules see it: its document, its prose, and what its record knows. */
export interface Subject {
  readonly document: ArticleDocument;
  readonly passages: readonly Passage[];
  readonly record: CaseRecord;
}

/** What a rule may know of the rest of the content. */
export interface Surroundings {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly organisations: Readonly<Record<string, OrganisationFacts>>;
  /** Every name and alias of an organisation, folded: what is another body’s name is no variant. */
  readonly names: ReadonlySet<string>;
  /** Names of the groups of companies, by slug. */
  readonly groups: Readonly<Record<string, { readonly name: string }>>;
  /** Authorities that decide, by slug. */
  readonly authorities: Readonly<Record<string, { readonly short: string }>>;
  /** Every number of a decision in the content, the official list included: SAN-…, CNILTEXT…, ECLI, court numbers. */
  readonly numbers: ReadonlySet<string>;
  /** For each paragraph that repeats one of another article, where that one stands. */
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
  /** The severity of the rule, unless said otherwise. */
  readonly severity?: 'error' | 'warning';
}

export interface Rule {
  /** In kebab-case: what an editor reads in a message and writes to silence it. */
  readonly name: string;
  /** Its usual severity. */
  readonly severity: 'error' | 'warning';
  /** What it wants, in one French sentence: it goes in the editors’ guide. */
  readonly about: string;
  readonly check: (subject: Subject, surroundings: Surroundings, report: (finding: Finding) => void) => void;
}
