/** Former addresses: every page, file and image that moved with a renamed page leads to its present address. */
import { absolute, englishRoutes, pathOf, routes } from '../routes.ts';

/** Addresses that one slug names; they move together. */
const families: readonly (readonly ((slug: string) => string)[])[] = [
  [routes.article, routes.articleImage, englishRoutes.case],
  [routes.organisation, englishRoutes.organisation],
  [routes.provision, englishRoutes.provision],
];

/**
 * Former address → present address, of the pages of `redirects` and of everything that moved with them: feeds,
 * citations, twins, images, later pages of a list, pages in English. `files` are the paths of the published files.
 */
export function movedAddresses(
  redirects: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const pages = [...redirects].flatMap(([former, present]) => together(former, present));
  return new Map(pages.flatMap(([former, present]) => below(former, present, files)));
}

function together(former: string, present: string): (readonly [former: string, present: string])[] {
  for (const family of families) {
    const [page] = family;
    const slugs = [former, present].map((address) => slugIn(page, address));
    const [old, now] = slugs;
    if (old && now) return family.map((address) => [address(old), address(now)] as const);
  }
  return [[former, present]];
}

/** The slug in an address of a family; undefined for another address. */
function slugIn(address: ((slug: string) => string) | undefined, written: string): string | undefined {
  const slug = written.split('/').at(-2);
  return slug && address?.(slug) === written ? slug : undefined;
}

/** A page and the files below it, or one file; nothing when it is not published. */
function below(former: string, present: string, files: ReadonlySet<string>): [string, string][] {
  if (!present.endsWith('/')) return files.has(present) ? [[former, present]] : [];
  return [...files]
    .filter((file) => file.startsWith(present))
    .map((file) => file.slice(present.length).replace(/(?:^|(?<=\/))index\.html$/, ''))
    .filter((rest) => present !== routes.home || rest === '')
    .map((rest) => [former + rest, present + rest]);
}

/** HTML that redirects to `target`, an address of the site at `url`. It needs no script and no server. */
export function redirectPage(target: string, url: string): string {
  const address = pathOf({ url }) + target;
  return [
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Autre adresse</title>',
    `<link rel="canonical" href="${absolute(target, { url })}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}">`,
    `<p>Cette page se trouve à l’adresse <a href="${address}">${absolute(target, { url })}</a></p></html>\n`,
  ].join('');
}

/** The redirects in the `_redirects` format that several static hosts read, and our server. */
export function redirectsFile(moved: ReadonlyMap<string, string>): string {
  return [...moved].map(([former, present]) => `${former} ${present} 301\n`).join('');
}

/** The redirects of a `_redirects` file that we wrote. */
export function readRedirects(file: string): ReadonlyMap<string, string> {
  return new Map(
    file.split('\n').flatMap((line) => {
      const [former, present] = line.split(' ');
      return former && present ? [[former, present] as const] : [];
    }),
  );
}
