/** The HTTP headers of production, in one place: the local server sends them, and hosts read them from `out/_headers`. */
import { fileKinds, matches, servedType } from '../exports/files.ts';
import { englishRoutes, routes } from '../routes.ts';

const searchPages: readonly string[] = [routes.search, englishRoutes.search];

/** Everything comes from the site itself. Other sites cannot frame it, and it embeds and sends nothing elsewhere. */
const policy = (scripts: string) => [
  "default-src 'none'",
  `script-src 'self' 'inline-speculation-rules'${scripts}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The policy of the page at an address, for its `<meta>`. `frame-ancestors` works only in a header (CSP 3, § 3.3). Only
 * the search pages compile WebAssembly (CSP 3, § 4.5.1); the search engine comes from the site, like every script.
 */
export function metaPolicy(address: string): string {
  return policy(searchPages.includes(address) ? " 'wasm-unsafe-eval'" : '').join('; ');
}

/** The policy of an address, for its header. */
function headerPolicy(address: string): string {
  return `${metaPolicy(address)}; frame-ancestors 'none'`;
}

type Headers = Readonly<Record<string, string>>;

/** The headers of every address; `exceptions` changes or adds some. */
export const commonHeaders: Headers = {
  'Content-Security-Policy': headerPolicy(routes.home),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The browser asks each time whether a file has changed: an amount in force is never out of date.
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** Lets other sites read a file (Fetch, § 3.2 and § 3.7). */
const open: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** Types of the files that come from Next, Pagefind and public/. The table of published files has the types of our own. */
const others: readonly (readonly [family: string, type: string])[] = [
  ['/*.css', 'text/css; charset=utf-8'],
  ['/*.html', 'text/html; charset=utf-8'],
  ['/*.js', 'text/javascript; charset=utf-8'],
  ['/*.png', 'image/png'],
  ['/*.woff2', 'font/woff2'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ['/favicon.ico', 'image/x-icon'],
  [routes.licences, 'text/plain; charset=utf-8'],
  [`${routes.searchIndex}*.pagefind`, 'application/wasm'],
  [`${routes.searchIndex}*.json`, 'application/json; charset=utf-8'],
];

/**
 * The headers that differ from the common ones, by address, or by family, whose `*` stands for any characters. No two
 * lines that match the same address set the same header.
 */
export const exceptions: readonly (readonly [family: string, headers: Headers])[] = [
  // A name with a hash of the content never changes its content.
  ['/_next/static/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ...searchPages.map((page) => [page, { 'Content-Security-Policy': headerPolicy(page) }] as const),
  ...fileKinds.map((kind) => [kind.address, { 'Content-Type': servedType(kind), ...(kind.own ? {} : open) }] as const),
  ...others.map(([family, type]) => [family, { 'Content-Type': type }] as const),
  ...[routes.siteImage, routes.articleImage('*')].map((family) => [family, open] as const),
];

/** Every header of an address. A page is HTML; a file of an unknown type is bytes. */
export function headersOf(address: string): Headers {
  const type = address.endsWith('/') ? 'text/html; charset=utf-8' : 'application/octet-stream';
  const own = exceptions.filter(([family]) => matches(family, address)).map(([, headers]) => headers);
  return Object.assign({ ...commonHeaders, 'Content-Type': type }, ...own);
}

/** Whether a client may request a part of a file: data files only. */
export function takesRanges(address: string): boolean {
  return /\.(?:json|csv)$/.test(address);
}

/** Files of the folder that are not for readers: instructions for hosts, and compressed forms under their own names. */
export const UNSERVED = /^\/(?:_headers|_redirects|\.nojekyll)$|\.(?:br|gz)$/;

/** The same headers, in the `_headers` format that several static hosts read. */
export function headersFile(): string {
  const block = (family: string, headers: Headers) => [
    family,
    ...Object.entries(headers).flatMap(([name, value]) => [
      // Hosts join the values of two blocks, unless the second one first drops the header.
      ...(family !== '/*' && name in commonHeaders ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
  ];
  return [...block('/*', commonHeaders), ...exceptions.flatMap(([family, headers]) => block(family, headers)), ''].join(
    '\n',
  );
}
