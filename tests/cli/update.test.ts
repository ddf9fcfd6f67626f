import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RegisterYear } from '#lib/schema/register.ts';
import { contentFolder, fixture } from '#tests/content-folder.ts';
import { drawer, listPage } from '#tests/sources/cnil-list/page.ts';
import { row } from '#tests/sources/cnil-list/rows.ts';
import { folderOf } from '#tests/sources/dila/archives.ts';

const COMMAND = ['--import', 'tsx', 'lib/cli/update.ts'];
const environment = (content: string) => ({ ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1795478400' });

/** Runs the command without a terminal. */
function run(content: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    encoding: 'utf8',
    env: environment(content),
  });
  return { status, stdout, stderr };
}

/** The year 2022 of the fixture, in block style, so that new rows can be inserted. */
const YEAR = `source: { url: 'https://www.cnil.fr/liste', title: Liste officielle, kind: official, proves: date et montant, read: communique, readOn: 2023-01-05 }
state: 2022-12-31
rows:
  - id: r-2022-05-05
    date: 2022-05-05
    body: SOCIETE DE LETTRES
    procedure: ordinaire
    breaches: [Défaut de sécurité]
    outcome: 'Amende de 300 000 euros et injonction'
    measures: [amende, injonction, astreinte]
    fine: 300000
    decision: SAN-2022-902
`;
const STATE = `# Tenu à jour par la commande.
cnil-list: { read: 2026-10-04, state: 2026-04-14, version: null, checksum: null }
dila: { read: null, state: null, version: null, checksum: null }
conseil-etat: { read: null, state: null, version: null, checksum: null }
news: { read: null, state: null, version: null, checksum: null }
`;
const content = () => contentFolder({ 'register/2022.yaml': YEAR, 'sources.yaml': STATE });

/** The rows of the fixture’s list, as on the CNIL’s page. */
const ours = [
  ...['2020', '2021'].map((year) => readFileSync(`${fixture}/register/${year}.yaml`, 'utf8')),
  YEAR,
].flatMap((text) => RegisterYear.parse(parse(text)).rows);
const newRows = [
  row({ date: '2022-04-04', body: 'AVOCAT', outcome: 'Relaxe', measures: ['relaxe'], fine: null }),
  row({ date: '2022-06-04', body: 'MÉDECIN' }),
];

/** Every file of a folder with its text, including hidden files. */
function texts(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

const changed = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(after).filter((name) => after[name] !== before[name]);

const feed = (title: string) =>
  `<rss><channel><item><title>${title}</title><link>https://www.cnil.fr/fr/a</link><pubDate>Mon, 09 Nov 2026 10:00:00 +0100</pubDate></item></channel></rss>`;

describe('npm run update', () => {
  it('prints its help in French, and refuses unknown arguments', () => {
    const help = run(fixture, '--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('--from DOSSIER');
    for (const [args, reason] of [
      [['--only', 'cnil'], 'La source « cnil » n’existe pas'],
      [['--from', folderOf({ 'autre.txt': '' })], 'ne contient rien de ce qui est attendu'],
    ] as const) {
      const { status, stdout, stderr } = run(fixture, ...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(reason);
    }
  });

  it('finds a list identical to our register, exits with 0, and writes nothing', () => {
    const folder = content();
    const before = texts(folder);
    const from = folderOf({ 'cnil-list.html': listPage(ours, { draw: drawer(1) }) });
    const { status, stdout, stderr } = run(folder, '--from', from, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      sources: [
        {
          source: 'cnil-list',
          state: '2026-04-14',
          problem: null,
          identical: ours.length,
          new: [],
          changed: [],
          vanished: [],
        },
      ],
    });
    expect(texts(folder)).toEqual(before);
  });

  it('inserts the new rows with --write, and then has nothing more to report', () => {
    const folder = content();
    const before = texts(folder);
    const from = folderOf({ 'cnil-list.html': listPage([...ours, ...newRows], { state: '31 décembre 2022' }) });
    expect(run(folder, '--from', from).status).toBe(2);
    expect(texts(folder)).toEqual(before);

    const { status, stdout } = run(folder, '--from', from, '--write');
    expect(status).toBe(2);
    expect(stdout).toContain('r-2022-06-04 · 4\u00a0juin\u00a02022 · MÉDECIN (procédure simplifiée)');
    const after = texts(folder);
    expect(changed(before, after)).toEqual(['register/2022.yaml', 'sources.yaml']);
    expect(after['register/2022.yaml']?.split('  - id: ').map((block) => block.slice(0, 12))).toEqual([
      'source:\n  ur',
      'r-2022-04-04',
      'r-2022-05-05',
      'r-2022-06-04',
    ]);
    expect(after['sources.yaml']).toMatch(
      /^# Tenu à jour par la commande\.\ncnil-list:\n {2}read: 2026-11-24\n {2}state: 2022-12-31\n {2}version: null\n {2}checksum: sha256-/,
    );
    expect(run(folder, '--from', from, '--write').status).toBe(0);
  });

  it('changes nothing when the page is not the list, reports it, and reads the other sources', () => {
    const folder = content();
    const before = texts(folder);
    const from = folderOf({
      'cnil-list.html': '<html><body>Connectez-vous</body></html>',
      'news.xml': feed('Cookies : la CNIL publie un guide'),
    });
    const { status, stdout } = run(folder, '--from', from, '--write', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).sources).toMatchObject([
      {
        source: 'cnil-list',
        state: null,
        problem: expect.stringContaining('n’est pas la liste'),
        identical: 0,
        new: [],
      },
      { source: 'news', state: '2026-11-09', problem: null, new: [] },
    ]);
    const after = texts(folder);
    expect(changed(before, after)).toEqual(['sources.yaml']);
    expect(after['sources.yaml']).toContain('cnil-list:\n  read: 2026-10-04\n');
    expect(after['sources.yaml']).toContain('news:\n  read: 2026-11-24\n');
  });

  it('compares nothing with an invalid year of the register', () => {
    const folder = content();
    writeFileSync(path.join(folder, 'register/2020.yaml'), 'rows: [');
    const { status, stdout } = run(folder, '--from', folderOf({ 'cnil-list.html': listPage(ours) }), '--write');
    expect(status).toBe(1);
    expect(stdout).toContain('register/2020.yaml ne passe pas la vérification : rien n’a été comparé');
  });

  it('creates the state of the sources when the content has none', () => {
    const folder = contentFolder({});
    const { status, stdout } = run(
      folder,
      '--from',
      folderOf({ 'news.xml': feed('Sanction de 5 000 euros') }),
      '--write',
    );
    expect(status).toBe(2);
    expect(stdout).toContain('à lire : 9\u00a0novembre\u00a02026 · Sanction de 5 000 euros');
    expect(readFileSync(path.join(folder, 'sources.yaml'), 'utf8')).toContain(
      'news:\n  read: 2026-11-24\n  state: 2026-11-09\n',
    );
  });

  it('leaves the content unchanged or complete, whenever it is killed', async () => {
    const from = folderOf({ 'cnil-list.html': listPage([...ours, ...newRows]) });
    const before = texts(content());
    const done = content();
    run(done, '--from', from, '--write');
    const complete = texts(done);
    for (const delay of [500, 900, 1200, 1500]) {
      const folder = content();
      const child = spawn(process.execPath, [...COMMAND, '--from', from, '--write'], {
        env: environment(folder),
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      const visible = Object.entries(texts(folder)).filter(([name]) => !name.startsWith('.update'));
      expect([before, complete]).toContainEqual(Object.fromEntries(visible));
    }
    mkdirSync(path.join(done, '.update'));
    run(done, '--from', from, '--write');
    expect(existsSync(path.join(done, '.update'))).toBe(false);
  }, 60_000);
});
