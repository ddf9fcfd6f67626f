/** The HTTP headers of production, in one place: the local server sends them, and hosts read them from `out/_headers`. */
import { fileKinds, kindAt, matches, servedType } from '../exports/files.ts';
import { routes } from '../routes.ts';

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
 * the search page compiles WebAssembly (CSP 3, § 4.5.1); the search engine comes from the site, like every script.
 */
export function metaPolicy(address: string): string {
  return policy(address === routes.search ? " 'wasm-unsafe-eval'" : '').join('; ');
}

/** The security headers of an address. */
export function securityHeaders(address: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${metaPolicy(address)}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * All headers of an address, except its type and caching: security, and whether other sites may read it (Fetch, § 3.2
 * and § 3.7).
 */
export function responseHeaders(address: string): Readonly<Record<string, string>> {
  const kind = kindAt(address);
  const open = kind ? !kind.own : /^\/og(?:\/.+)?\.png$/.test(address);
  return {
    ...securityHeaders(address),
    'Cross-Origin-Resource-Policy': open ? 'cross-origin' : 'same-origin',
    ...(open ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** Whether a client may request a part of a file: data files only. */
export function takesRanges(address: string): boolean {
  return /\.(?:json|csv)$/.test(address);
}

/** Whether a file is for readers. The instructions for hosts and the compressed forms under their own names are not. */
export function isServed(address: string): boolean {
  return !/^\/(?:_headers|_redirects|\.nojekyll)$|\.(?:br|gz)$/.test(address);
}

/** A file with a hash of its content in its name is cached for a year. The browser checks the others again each time. */
export function cacheControl(path: string): string {
  return path.startsWith('/_next/static/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}

/** Types of the files that come from Next, Pagefind and public/. The table of published files has the types of our own. */
const others: readonly (readonly [address: string, type: string])[] = [
  ['/*.css', 'text/css; charset=utf-8'],
  ['/*.html', 'text/html; charset=utf-8'],
  ['/*.js', 'text/javascript; charset=utf-8'],
  ['/*.png', 'image/png'],
  ['/*.woff2', 'font/woff2'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  [`${routes.searchIndex}*.json`, 'application/json; charset=utf-8'],
];

/** The type of a file; bytes of an unknown type by default. */
export function contentType(path: string): string {
  const kind = kindAt(path);
  if (kind) return servedType(kind);
  const [, type] = others.find(([address]) => matches(address, path)) ?? [];
  return type ?? 'application/octet-stream';
}

/** The same headers, in the `_headers` format that several static hosts read. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders('/')).map(([name, value]) => `  ${name}: ${value}`);
  const searchPolicy = securityHeaders(routes.search)['Content-Security-Policy'];
  return [
    '/*',
    ...lines,
    `  Cache-Control: ${cacheControl('/')}`,
    '/_next/static/*',
    '  ! Cache-Control',
    `  Cache-Control: ${cacheControl('/_next/static/')}`,
    // Each file matches only one of these lines: hosts would join the values of two.
    ...[...fileKinds.map((kind) => [kind.address, servedType(kind)] as const), ...others].flatMap(([address, type]) => [
      address,
      `  Content-Type: ${type}`,
    ]),
    routes.search,
    '  ! Content-Security-Policy',
    `  Content-Security-Policy: ${searchPolicy}`,
    '',
  ].join('\n');
}
