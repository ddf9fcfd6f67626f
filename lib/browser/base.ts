/** The bundler puts here the path of the site on its host, empty or « /recueil »; the tests do not. */
declare global {
  const SITE_BASE: string | undefined;
}

/**
 * An address of the site as its host serves it; any other address unchanged. The addresses that scripts draw start from
 * the root of the site, like those of the corpus.
 */
export function hosted(address: string): string {
  if (typeof SITE_BASE === 'undefined' || SITE_BASE === '') return address;
  return address.replace(/^\/(?!\/)/, `${SITE_BASE}/`);
}
