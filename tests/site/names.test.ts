/** `names: follow-authority`, built: an expired name is in no file of the site, nor in its file name. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentFolder, fixture } from '#tests/content-folder.ts';
import { filesOf, textOfFile } from './published.ts';

const out = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'out');

const read = (name: string) => readFileSync(`${fixture}/${name}`, 'utf8');

/** Alpha's only case was published in 2020 and named for two years. Every kind of content file names it. */
beforeAll(() => {
  const content = contentFolder({
    'site.yaml': `${read('site.yaml')}names: follow-authority\n`,
    'organisations.yaml': read('organisations.yaml')
      .replace('group: grec, country: FR, activity: éditeur', 'country: FR, activity: rival d’Alpha, éditeur')
      .replace('activity: rival d’Alpha, éditeur de bandeaux', "activity: 'rival d’Alpha, éditeur de bandeaux'")
      .replace('Groupe Grec', 'Groupe Alphabet'),
    'official-totals.yaml': read('official-totals.yaml')
      .replace('note: Une', 'note: Alpha comprise, une')
      .replace('title: CNIL', 'title: Alpha et les autres'),
    'register/2020.yaml': read('register/2020.yaml').replace('number:', 'note: La liste nomme Alpha., number:'),
    'themes.yaml': read('themes.yaml').replace('Mesures de sécurité.', "Mesures d'Alpha."),
    'sectors.yaml': read('sectors.yaml').replace('Vente.', 'Vente par Alpha.'),
    'provisions/rgpd-32.md': read('provisions/rgpd-32.md').replace(/^lead: .*$/m, 'lead: Ce que doit Alpha.'),
    'data-changelog.yaml': '- { date: 2026-01-02, change: Alpha entre dans les données. }\n',
    'articles/alpha-2022.md': null,
    'register/2022.yaml': null,
    'articles/alpha-2020.md': read('articles/alpha-2020.md').replace(
      '[la suite](/articles/alpha-2022/)',
      '[le site d’Alpha](https://alpha.example/)',
    ),
  });
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: out,
      SITE_URL: 'https://fixture.example',
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});

/** Text of a published file, with the search index decoded; null for a picture or a font, and for a copy of another file. */
function textOf(file: string): string | null {
  if (/\.(?:br|gz|png|woff2)$/.test(file)) return null;
  return textOfFile(out, file);
}

describe('a name that the authority no longer publishes', () => {
  test('is in no page, list, feed, data file, citation or index', () => {
    const files = filesOf(out);
    expect(files.filter((file) => file.endsWith('/index.html')).length).toBeGreaterThan(20);
    expect(files.filter((file) => /alpha/i.test(textOf(file) ?? ''))).toEqual([]);
  });

  test('is in no address: the article has the address of its number', () => {
    const files = filesOf(out);
    expect(files.filter((file) => /alpha/i.test(file))).toEqual([]);
    expect(files).toContain('/articles/san-2020-901/index.html');
    expect(files).toContain('/og/san-2020-901.png');
  });
});
