/** The headers of production, in one place: the local server sends them, and hosts read them from `out/_headers`. */
import { fileKinds, kindAt, matches, servedType } from '../exports/files.ts';
import { routes } from '../routes.ts';

/** Everything comes from the site itself; nothing is framed, embedded or sent elsewhere. */
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
 * The policy of the page at an address, as a `<meta>` may carry it: `frame-ancestors` is only heard in a header (CSP 3,
 * § 3.3). The search page alone compiles WebAssembly (CSP 3, § 4.5.1): its engine comes from the site, as every script.
 */
export function metaPolicy(address: string): string {
  return policy(address === routes.search ? " 'wasm-unsafe-eval'" : '').join('; ');
}

/** The security headers of what is served at an address. */
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

/** All headers of an answer but its own: security, and whether other sites may read it (Fetch, § 3.2 and § 3.7). */
export function responseHeaders(address: string): Readonly<Record<string, string>> {
  const kind = kindAt(address);
  const open = kind ? !kind.own : /^\/og(?:\/.+)?\.png$/.test(address);
  return {
    ...securityHeaders(address),
    'Cross-Origin-Resource-Policy': open ? 'cross-origin' : 'same-origin',
    ...(open ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** Whether a part of a file may be asked for: data only. */
export function takesRanges(address: string): boolean {
  return /\.(?:json|csv)$/.test(address);
}

/** Whether a file is for readers: the instructions to hosts are not, nor are compressed forms under their own names. */
export function isServed(address: string): boolean {
  return !/^\/(?:_headers|_redirects|\.nojekyll)$|\.(?:br|gz)$/.test(address);
}

/** Files whose name changes with their content are kept for a year; the others are asked for again. */
export function cacheControl(path: string): string {
  return path.startsWith('/_next/static/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}

/** Types of the files that Next, Pagefind and public/ bring; those of our own are in the table of published files. */
const others: readonly (readonly [address: string, type: string])[] = [
  ['/*.css', 'text/css; charset=utf-8'],
  ['/*.html', 'text/html; charset=utf-8'],
  ['/*.js', 'text/javascript; charset=utf-8'],
  ['/*.png', 'image/png'],
  ['/*.woff2', 'font/woff2'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  [`${routes.searchIndex}*.json`, 'application/json; charset=utf-8'],
];

/** The type of a file; bytes of no known kind where nothing says it. */
export function contentType(path: string): string {
  const kind = kindAt(path);
  if (kind) return servedType(kind);
  const [, type] = others.find(([address]) => matches(address, path)) ?? [];
  return type ?? 'application/octet-stream';
}

/** The same, in the `_headers` format that static hosts share. */
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
    // No file has two of these: hosts would join their values.
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
