import { describe, expect, test } from 'vitest';
import { configurationOf } from '#lib/publish/hosts.ts';

const hosted = {
  folder: '/srv/recueil/out',
  siteUrl: 'https://recueil.example',
  redirects: new Map([['/articles/ancien/', '/articles/nouveau/']]),
};
const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe('the configuration for nginx', () => {
  const written = configurationOf('nginx', hosted);
  test('serves the folder under the name of the site', () => {
    expect(lines(written)).toContain('server_name recueil.example;');
    expect(lines(written)).toContain('root "/srv/recueil/out";');
  });
  test('takes each header from a map of the address', () => {
    expect(written).toContain(`map $uri $recueil_cache_control {
    default "public, max-age=0, must-revalidate";
    "~^/_next/static/.+$" "public, max-age=31536000, immutable";
}`);
    expect(lines(written)).toContain('add_header Cache-Control $recueil_cache_control always;');
    expect(lines(written)).toContain(
      String.raw`"~^/articles/.+/citation\\.bib$" "application/x-bibtex; charset=utf-8";`,
    );
  });
  test('sends no header where its value is empty', () =>
    expect(written).toContain('map $uri $recueil_access_control_allow_origin {\n    default "";\n'));
  test('redirects former addresses, with or without a query', () =>
    expect(lines(written)).toContain(String.raw`"~^/articles/ancien/(index\\.html)?(\\?|$)" "/articles/nouveau/";`));
  test('looks in the previous folder between the two renames of a publication', () => {
    expect(lines(written)).toContain('root "/srv/recueil/out.previous";');
    expect(lines(written)).toContain('location / { error_page 404 = @previous; try_files $uri $uri/index.html =404; }');
  });
  test('keeps the files for hosts to itself', () =>
    expect(lines(written)).toContain(
      String.raw`location ~ "^/(?:_headers|_redirects|\\.nojekyll)$|\\.(?:br|gz)$" { return 404; }`,
    ));
});

describe('the configuration for Caddy', () => {
  const written = configurationOf('caddy', hosted);
  test('serves the folder at the address of the site, errors included', () => {
    expect(written).toContain('\nhttps://recueil.example {\n    root * `/srv/recueil/out`\n');
    expect(lines(written).filter((line) => line === 'import recueil-entetes')).toHaveLength(2);
    expect(lines(written)).toContain('rewrite * /404.html');
  });
  test('gives the exceptions after the headers of every address', () => {
    expect(written).toMatch(
      /import recueil-entetes\n[\s\S]+path_regexp `\^\/_next\/static\/\.\+\$`\n {8}header @famille0 \{\n +Cache-Control `public, max-age=31536000, immutable`\n {8}\}/,
    );
  });
  test('redirects former addresses', () =>
    expect(lines(written)).toContain('redir `/articles/ancien/` `/articles/nouveau/` permanent'));
});

test('below a path of its host, a site answers at that path alone, and its redirects stay below it', () => {
  const below = { ...hosted, siteUrl: 'https://hote.example/recueil' };
  const nginx = lines(configurationOf('nginx', below));
  expect(nginx).toContain('server_name hote.example;');
  expect(nginx).toContain('if ($request_uri !~ "^/recueil/") { return 404; }');
  expect(nginx).toContain('rewrite "^/recueil(/.*)$" $1;');
  expect(nginx).toContain(
    String.raw`"~^/recueil/articles/ancien/(index\\.html)?(\\?|$)" "/recueil/articles/nouveau/";`,
  );
  const caddy = lines(configurationOf('caddy', below));
  expect(caddy).toContain('https://hote.example {');
  expect(caddy).toContain('handle_path /recueil/* {');
  expect(caddy).toContain('redir `/articles/ancien/` `/recueil/articles/nouveau/` permanent');
});
