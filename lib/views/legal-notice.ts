/** The legal notice: what article 1-1 of the loi n° 2004-575 (LCEN) asks of the publisher and of the host. */
import type { Site } from '../schema/site.ts';
import { fr } from './words/fr.ts';
import type { Words } from './words/words.ts';

export interface LegalField {
  /** Its name in `content/site.yaml`: « publisher.director ». */
  readonly name: string;
  readonly term: string;
  /** Null until the publisher fills it in. */
  readonly value: string | null;
}

/** Every field of the notice, in the order in which it is read. */
export function legalNotice(
  { publisher, host }: Pick<Site, 'publisher' | 'host'>,
  { legal }: Words = fr,
): {
  readonly publisher: readonly LegalField[];
  readonly host: readonly LegalField[];
} {
  return {
    publisher: fieldsOf('publisher', publisher, legal.publisherTerms),
    host: fieldsOf('host', host, legal.hostTerms),
  };
}

function fieldsOf<Field extends string>(
  part: string,
  values: Readonly<Record<Field, string | null>>,
  terms: Readonly<Record<Field, string>>,
): LegalField[] {
  return (Object.keys(terms) as Field[]).map((field) => ({
    name: `${part}.${field}`,
    term: terms[field],
    value: values[field],
  }));
}

/** The fields that only the publisher can fill in and has not: a site with one of them is not ready to be public. */
export function unfilledFields(site: Pick<Site, 'publisher' | 'host'>): LegalField[] {
  const { publisher, host } = legalNotice(site);
  return [...publisher, ...host].filter(({ value }) => value === null);
}
