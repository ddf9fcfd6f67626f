/** The headers of production, in one place: the local server sends them, and hosts read them from `out/_headers`. */
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

/** Files whose name changes with their content are kept for a year; the others are asked for again. */
export function cacheControl(path: string): string {
  return path.startsWith('/_next/static/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
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
    routes.search,
    '  ! Content-Security-Policy',
    `  Content-Security-Policy: ${searchPolicy}`,
    '',
  ].join('\n');
}
