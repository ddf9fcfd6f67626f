/** The corpus: all the content, validated, linked, sorted and frozen. Views read it. */
import type * as z from 'zod';
import type { ArticleFrontMatter } from './article.ts';
import type { DataChange } from './data-changelog.ts';
import type { DecisionFacts } from './decision.ts';
import type { English } from './english.ts';
import type { JudgmentFacts } from './jurisprudence.ts';
import type { OfficialTotal } from './official-totals.ts';
import type { Group as GroupSchema, OrganisationFacts } from './organisation.ts';
import type { PageFrontMatter } from './page.ts';
import type { ProvisionFrontMatter } from './provision.ts';
import type { RegisterRow } from './register.ts';
import type { Respondent } from './respondent.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { SourcesFile } from './sources.ts';
import type { Synonym } from './synonyms.ts';
import type { Institution, TermFacts } from './vocabulary.ts';

/** A heading of a body: what a table of contents shows. */
export interface Heading {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** A Markdown body: its sanitised HTML (made when asked for: a check or a list does without), headings, length in words. */
export interface Prose {
  readonly html: () => string;
  readonly headings: readonly Heading[];
  readonly words: number;
}

/** A decision with its identifier, and its article or the rows of the official list. */
export interface Decision extends Omit<DecisionFacts, 'sector' | 'respondents'> {
  readonly key: string;
  /** Slug of its article; null for a register-only decision. */
  readonly article: string | null;
  /** Null where the words of the official list do not establish it. */
  readonly sector: string | null;
  /** The official list never gives the country of a body. */
  readonly respondents: readonly (Omit<Respondent, 'country'> & { readonly country: string | null })[];
  /** Its rows on the official list: none for what is not on it, several where the list counts each body. */
  readonly rows: readonly RegisterRow[];
}

export interface Article extends Omit<ArticleFrontMatter, 'decisions'> {
  readonly slug: string;
  /** Path of the Markdown file from the root of the project, with forward slashes. */
  readonly file: string;
  /** Whether it waits for its day: `draft` is then true. */
  readonly scheduled: boolean;
  readonly decisions: readonly Decision[];
  readonly prose: Prose;
  /** The body as Markdown, as the editor wrote it. */
  readonly markdown: string;
}

/** A theme or a sector; its lessons as a list, null where it has none. */
export type Term = Omit<TermFacts, 'lessons'> & { readonly prose: Prose | null };
export type Organisation = OrganisationFacts & { readonly slug: string };
export type Provision = z.infer<typeof ProvisionFrontMatter> & { readonly id: string; readonly prose: Prose };
/** A judgment, with its identifier. */
export type Judgment = JudgmentFacts & { readonly id: string };
export type Page = z.infer<typeof PageFrontMatter> & { readonly slug: string; readonly prose: Prose };
export type Group = z.infer<typeof GroupSchema>;

export interface Vocabularies {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly themes: ReadonlyMap<string, Term>;
  readonly sectors: ReadonlyMap<string, Term>;
  readonly authorities: ReadonlyMap<string, Institution>;
  readonly courts: ReadonlyMap<string, Institution>;
}

export interface Corpus extends Vocabularies {
  /** The content of `site.yaml`, and the absolute address of the site, without a final slash. */
  readonly site: Site & { readonly url: string };
  /** Newest case first; drafts only where they were asked for. */
  readonly articles: readonly Article[];
  readonly articleBySlug: ReadonlyMap<string, Article>;
  /** Every decision of those articles and every register-only decision, newest first. */
  readonly decisions: readonly Decision[];
  /** The official list, with the day of its state; null where the content has none. */
  readonly register: { readonly state: string; readonly source: Source; readonly rows: readonly RegisterRow[] } | null;
  /** Year → the totals that the CNIL published. */
  readonly officialTotals: ReadonlyMap<string, OfficialTotal>;
  /** Newest first, then by identifier. */
  readonly jurisprudence: readonly Judgment[];
  /** Words that the search takes for one another. */
  readonly synonyms: readonly Synonym[];
  /** Searches that the search page proposes. */
  readonly searchExamples: readonly string[];
  /** The same for the English edition. */
  readonly englishSearch: { readonly synonyms: readonly Synonym[]; readonly examples: readonly string[] };
  readonly pages: ReadonlyMap<string, Page>;
  /** Those of the English edition. */
  readonly englishPages: ReadonlyMap<string, Page>;
  /** The vocabularies in English, what only a draft uses included; null where the content has no English words. */
  readonly english: English | null;
  /** Changes of the open data, in the order in which they were written. */
  readonly dataChangelog: readonly DataChange[];
  readonly redirects: ReadonlyMap<string, string>;
  /** When each source was last read, and what the CNIL has announced in numbers; null where none was ever asked. */
  readonly sources: SourcesFile | null;
}
