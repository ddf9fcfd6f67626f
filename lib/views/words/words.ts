/** A dictionary of the interface: the French one gives its keys, and every other language has the same ones. */
import type { DecisionFacts } from '../../schema/decision.ts';
import type { fr } from './fr.ts';

/** The languages of the site: a third one is one more dictionary and the fields of the front matter. */
export type Language = 'fr' | 'en';

export type Measure = DecisionFacts['measures'][number];

/** What a dictionary holds: a word that is missing in one of them is a type error. */
export type Words = typeof fr;

/** The `lang` of a title in a page: none where the page is in the same language. A title is in French unless it says otherwise. */
export function foreignLanguage(title: string | undefined, page: Language): string | undefined {
  const language = title ?? 'fr';
  return language === page ? undefined : language;
}
