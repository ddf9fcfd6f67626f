/**
 * Redirects former addresses, and those of decisions that an article tells: a small page at each one sends readers and
 * search engines to the present address.
 */
import { absolute } from '../routes.ts';

/** HTML that redirects to `target`, an address of the site at `url`. It needs no script and no server. */
export function redirectPage(target: string, url: string): string {
  return [
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Autre adresse</title>',
    `<link rel="canonical" href="${absolute(target, { url })}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${target}">`,
    `<p>Cette page se trouve à l’adresse <a href="${target}">${absolute(target, { url })}</a></p></html>\n`,
  ].join('');
}
