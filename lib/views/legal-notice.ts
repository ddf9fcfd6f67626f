/** The legal notice: what article 1-1 of the loi n° 2004-575 (LCEN) asks of the publisher and of the host. */
import type { Site } from '../schema/site.ts';

export interface LegalField {
  /** Its name in `content/site.yaml`: « publisher.director ». */
  readonly name: string;
  readonly term: string;
  /** Null until the publisher fills it in. */
  readonly value: string | null;
}

const publisherTerms: readonly (readonly [keyof Site['publisher'], string])[] = [
  ['name', 'Nom ou dénomination'],
  ['legalForm', 'Forme et capital'],
  ['address', 'Siège'],
  ['registration', 'Immatriculation'],
  ['phone', 'Téléphone'],
  ['email', 'Courriel'],
  ['director', 'Direction de la publication'],
];

const hostTerms: readonly (readonly [keyof Site['host'], string])[] = [
  ['name', 'Nom ou dénomination'],
  ['address', 'Adresse'],
  ['phone', 'Téléphone'],
];

/** Every field of the notice, in the order in which it is read. */
export function legalNotice({ publisher, host }: Pick<Site, 'publisher' | 'host'>): {
  readonly publisher: readonly LegalField[];
  readonly host: readonly LegalField[];
} {
  return {
    publisher: publisherTerms.map(([field, term]) => ({ name: `publisher.${field}`, term, value: publisher[field] })),
    host: hostTerms.map(([field, term]) => ({ name: `host.${field}`, term, value: host[field] })),
  };
}

/** The fields that only the publisher can fill in and has not: a site with one of them is not ready to be public. */
export function unfilledFields(site: Pick<Site, 'publisher' | 'host'>): LegalField[] {
  const { publisher, host } = legalNotice(site);
  return [...publisher, ...host].filter(({ value }) => value === null);
}
