/** `/.well-known/security.txt` (RFC 9116): where to report a weakness, and until when this is right. */
import { absolute, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { dataUpdated } from '../views/open-data.ts';

/**
 * The contact is the e-mail address of the publisher, or the legal notice before there is one. The file expires a year
 * after the last change of the content: then nobody may be left to answer.
 */
export function securityTxt(corpus: Corpus): string {
  const { email } = corpus.site.publisher;
  const [year, rest] = [Number(dataUpdated(corpus).slice(0, 4)), dataUpdated(corpus).slice(4)];
  return [
    `Contact: ${email === null ? absolute(routes.page('mentions-legales'), corpus.site) : `mailto:${email}`}`,
    // 29 February has no pair the next year.
    `Expires: ${year + 1}${rest === '-02-29' ? '-02-28' : rest}T00:00:00Z`,
    'Preferred-Languages: fr, en',
    `Canonical: ${absolute(routes.security, corpus.site)}`,
    '',
  ].join('\n');
}
