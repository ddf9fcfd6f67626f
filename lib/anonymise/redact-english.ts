/** `names: follow-authority` in the English edition: a hidden name gives way to the activity of the body, in English. */
import type { Documents } from '../content/read/documents.ts';
import { capitalise } from '../format.ts';
import type { English } from '../schema/english.ts';
import { type HiddenName, type Redactor, redactor } from './redact.ts';
import { redactFacts } from './redact-facts.ts';

/** What stands for a body that has no activity in English, or whose activity would tell its name. */
const NEUTRAL = 'body';

/** Makes redactors of the names that the French ones hide: each French activity gives way to its English words. */
export function englishNames(
  documents: Documents,
): (hidden: readonly HiddenName[], kept: readonly string[], under?: Redactor) => Redactor {
  const words = englishActivities(documents);
  return (hidden, kept, under) =>
    redactor(
      hidden.map(({ name, description }) => ({ name, description: words.get(description) ?? NEUTRAL })),
      kept,
      under,
      NEUTRAL,
    );
}

/** What the redaction of the French documents knows of the names of an article. */
interface Hiding {
  readonly namesIn: (slug: string) => Redactor;
  readonly englishIn: (slug: string) => Redactor;
  readonly isHidden: (body: string, slug?: string) => boolean;
}

/** The words of the English edition without the bodies that are hidden, and with those of what stands for them. */
export function redactEnglish(documents: Documents, hiding: Hiding): Documents['english.yaml'] {
  const document = documents['english.yaml'];
  if (!document) return null;
  const { activities, bodies, ...rest } = redactParts(document.data, hiding.englishIn(''));
  const named = Object.entries(activities).filter(([body]) => !hiding.isHidden(body));
  const described = descriptionsOf(documents, document.data.activities, hiding);
  return {
    ...document,
    data: { ...rest, activities: Object.fromEntries(named), bodies: { ...bodies, ...Object.fromEntries(described) } },
  };
}

/** What stands for the hidden bodies of a decision in French, and its English words: their activities. */
function descriptionsOf(
  documents: Documents,
  english: English['activities'],
  { namesIn, englishIn, isHidden }: Hiding,
): (readonly [french: string, english: string])[] {
  const { organisations = {} } = documents['organisations.yaml']?.data ?? {};
  return documents.articles.flatMap(({ slug, data }) =>
    data.decisions.flatMap(({ respondents }) => {
      const hidden = respondents.flatMap(({ organisation }) =>
        organisation !== null && isHidden(organisation, slug) ? [organisation] : [],
      );
      if (hidden.length === 0) return [];
      const french = hidden.flatMap((body) => organisations[body]?.activity ?? []);
      const words = hidden.map((body) => english[body] ?? NEUTRAL);
      return [[bodyText(french, namesIn(slug), ' ; '), bodyText(words, englishIn(slug), '; ')] as const];
    }),
  );
}

/** The activities of hidden bodies as one kind of body, none of them telling a name. */
export function bodyText(activities: readonly string[], names: Redactor, separator: string): string {
  return capitalise([...new Set(activities.map(names.text))].join(separator));
}

/** Identifiers, and the words of the official list, are keys: they name nobody, and stay. */
function redactParts(english: English, names: Redactor): English {
  return Object.fromEntries(
    Object.entries(english).map(([part, words]) => [
      part,
      Object.fromEntries(Object.entries(words).map(([key, word]) => [key, redactFacts(word, names)])),
    ]),
  ) as English;
}

/** The activity of each body in French, and its English words. */
function englishActivities(documents: Documents): ReadonlyMap<string, string> {
  const { organisations = {} } = documents['organisations.yaml']?.data ?? {};
  const activities = documents['english.yaml']?.data.activities ?? {};
  return new Map(
    Object.entries(organisations).flatMap(([slug, { activity }]) => {
      const english = activities[slug];
      return english === undefined ? [] : [[activity, english] as const];
    }),
  );
}
