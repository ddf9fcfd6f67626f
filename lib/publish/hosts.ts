/** Configurations of servers for a published folder, from the same table of headers, types and redirects. */
import { pathOf } from '../routes.ts';
import { commonHeaders, exceptions, UNSERVED } from './headers.ts';
import { besideNames } from './place.ts';

export const hosts = ['nginx', 'caddy'] as const;
export type Host = (typeof hosts)[number];

export interface Hosted {
  /** Absolute path of the published folder on the server. */
  readonly folder: string;
  /** Address of the site, path included, without a final slash. */
  readonly siteUrl: string;
  /** Former address → present address, both as paths. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Suffix of the name of the configuration, after the name of the published folder. */
export const configurationName: Readonly<Record<Host, string>> = { nginx: '.nginx.conf', caddy: '.Caddyfile' };

/** The configuration of a host as a text. */
export function configurationOf(host: Host, hosted: Hosted): string {
  return { nginx, caddy }[host](hosted);
}

/** Every header name, in order. */
const names = [...new Set([commonHeaders, ...exceptions.map(([, headers]) => headers)].flatMap(Object.keys))];

/** An address or a family as a regular expression; a page is also reached by the name of its file. */
function pattern(family: string): string {
  const written = family.replace(/[.?+^$(){}|[\]\\]/g, '\\$&').replace('*', '.+');
  return `^${written}${family.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

/** A value in double quotes; nginx reads a backslash before a quote or a backslash. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * For nginx, as one file of `sites-enabled`. Each header is a `map` of the address, because an `add_header` in a
 * `location` would drop those of the server; nginx does not send an empty header.
 */
function nginx({ folder, siteUrl, redirects }: Hosted): string {
  const base = pathOf({ url: siteUrl });
  const variable = (name: string) => `$recueil_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => [
    `map $uri ${variable(name)} {`,
    `    default ${quoted(name === 'Content-Type' ? 'application/octet-stream' : (commonHeaders[name] ?? ''))};`,
    ...exceptions.flatMap(([family, headers]) =>
      headers[name] === undefined ? [] : [`    ${quoted(`~${pattern(family)}`)} ${quoted(headers[name])};`],
    ),
    '}',
  ]);
  return [
    '# Généré par « npm run build -- --host nginx ». À inclure dans http { } : sites-enabled, ou conf.d.',
    '# HTTPS : ajouter listen 443 ssl, ssl_certificate et ssl_certificate_key.',
    ...maps.flat(),
    'map $request_uri $recueil_redirect {',
    '    default "";',
    ...[...redirects].map(
      ([from, to]) => `    ${quoted(`~^${base}${pattern(from).slice(1, -1)}(\\?|$)`)} ${quoted(base + to)};`,
    ),
    '}',
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    `    server_name ${new URL(siteUrl).hostname};`,
    `    root ${quoted(folder)};`,
    '    charset off;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    error_page 404 /404.html;',
    '    # Fichiers déjà compressés : gzip partout ; brotli avec le module ngx_http_brotli_static.',
    '    gzip_static on;',
    '    # brotli_static on;',
    '    # Le type de chaque fichier vient de la table plus haut.',
    '    types { }',
    '    default_type "";',
    ...names.map((name) => `    add_header ${name} ${variable(name)} always;`),
    '    add_header Vary Accept-Encoding always;',
    ...(base === ''
      ? []
      : [
          `    if ($request_uri = ${base}) { return 308 ${base}/; }`,
          `    if ($request_uri !~ "^${base}/") { return 404; }`,
          `    rewrite "^${base}(/.*)$" $1;`,
        ]),
    '    if ($recueil_redirect) { return 301 $recueil_redirect; }',
    `    if ($request_uri ~ "^[^?]*//") { return 308 ${base}$uri$is_args$args; }`,
    `    location ~ ${quoted(UNSERVED.source.replaceAll('\\/', '/'))} { return 404; }`,
    '    # Entre les deux renommages d’une publication, le site précédent est sous cet autre nom.',
    '    recursive_error_pages on;',
    '    location @previous {',
    `        root ${quoted(besideNames(folder).previous)};`,
    '        error_page 404 /404.html;',
    '        try_files $uri $uri/index.html =404;',
    '    }',
    '    location / { error_page 404 = @previous; try_files $uri $uri/index.html =404; }',
    '    location ~ "[^/]$" {',
    '        error_page 404 = @previous;',
    `        if (-f $request_filename/index.html) { return 308 ${base}$uri/$is_args$args; }`,
    '    }',
    '}',
    '',
  ].join('\n');
}

/**
 * For Caddy, as one site of a Caddyfile. `route` keeps the order of the lines: the exceptions come after the headers of
 * every address. Errors do not keep those headers, so they import them again.
 */
function caddy({ folder, siteUrl, redirects }: Hosted): string {
  const base = pathOf({ url: siteUrl });
  const set = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, value]) => `            ${name} ${raw(value)}`);
  const files = ['file_server {', '    precompressed br gzip', '}'].map((line) => `        ${line}`);
  return [
    '# Généré par « npm run build -- --host caddy ».',
    '(recueil-entetes) {',
    '    header {',
    ...set(commonHeaders),
    '            Vary Accept-Encoding',
    '    }',
    // A block that removes a header is applied last, and would replace the exceptions.
    '    header -Server',
    '}',
    `${new URL(siteUrl).origin} {`,
    `    root * ${raw(folder)}`,
    ...(base === '' ? [] : [`    redir ${base} ${base}/ permanent`, `    handle_path ${base}/* {`]),
    '    route {',
    '        import recueil-entetes',
    '        @lecture not method GET HEAD',
    '        error @lecture 405',
    `        @reserve path_regexp ${raw(UNSERVED.source.replaceAll('\\/', '/'))}`,
    '        error @reserve 404',
    ...[...redirects].map(([from, to]) => `        redir ${raw(from)} ${raw(base + to)} permanent`),
    ...exceptions.flatMap(([family, own], i) => [
      `        @famille${i} path_regexp ${raw(pattern(family))}`,
      `        header @famille${i} {`,
      ...set(own),
      '        }',
    ]),
    ...files,
    '    }',
    ...(base === '' ? [] : ['    }', '    handle {', '        error 404', '    }']),
    '    handle_errors {',
    '        import recueil-entetes',
    '        header Content-Type `text/html; charset=utf-8`',
    '        rewrite * /404.html',
    ...files,
    '    }',
    '}',
    '',
  ].join('\n');
}

/** A value that Caddy reads as it is. No header, address or folder of a site contains a backtick. */
function raw(value: string): string {
  return `\`${value}\``;
}
