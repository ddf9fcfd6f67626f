/** What the title of a new article already tells: the organisation, and a short name for its file. */
import { readAmounts } from '../french/amounts.ts';
import { plainName } from '../french/letters.ts';
import { slugOf } from '../french/slug.ts';
import type { OrganisationFacts } from '../schema/organisation.ts';

/** Organisations by slug, as `organisations.yaml` has them. */
type Organisations = Readonly<Record<string, OrganisationFacts>>;

/** Longest name of a file made from a title, in characters. */
const LONGEST = 60;

/** The slug of the organisation whose name, or other name, begins a title; the longest name wins; null when there is none. */
export function organisationOf(title: string, organisations: Organisations): string | null {
  const words = `${plainName(title)} `;
  const named = Object.entries(organisations)
    .flatMap(([slug, { name, aliases }]) => [name, ...aliases].map((form) => ({ slug, form: plainName(form) })))
    .filter(({ form }) => form !== '' && words.startsWith(`${form} `))
    .toSorted((a, b) => b.form.length - a.form.length || (a.slug < b.slug ? -1 : 1));
  return named[0]?.slug ?? null;
}

/**
 * A short name for the file of an article: « Free : amende de 15 millions d’euros » → `free-2026`. The year is the one in
 * the title, else that of `day`, `YYYY-MM-DD`. A title that names nobody before « : » keeps its words, without its
 * amounts. Empty when the title has no letter and no digit.
 */
export function shortSlug(title: string, day: string, organisation: string | null): string {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(title)?.[0] ?? day.slice(0, 4);
  const [, head] = /^([^:]{2,40}?)\s*:/u.exec(title) ?? [];
  const who = organisation ?? (head === undefined ? '' : slugOf(head, LONGEST));
  return who === '' ? slugOf(withoutAmounts(title), LONGEST) : `${who}-${year}`;
}

function withoutAmounts(title: string): string {
  return readAmounts(title).reduceRight((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, title);
}
