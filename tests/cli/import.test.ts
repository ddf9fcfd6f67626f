import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '#tests/content-folder.ts';
import { folderOf, tarBytes, tarGz, temporaryFile } from '#tests/sources/dila/archives.ts';
import { CEGEDIM, textXml } from '#tests/sources/dila/texts.ts';

/** Runs the command without a terminal. */
function run(content: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1795478400' },
  });
  return { status, stdout, stderr };
}

const DRAFT = 'cegedim-sante-san-2024-013.md';

describe('npm run import', () => {
  it('reports new sanctions, and writes drafts only with --write', async () => {
    const content = contentFolder({});
    const archive = await tarGz(
      [['cnil/CNILTEXT000050202759.xml', textXml(CEGEDIM)]],
      'Freemium_cnil_global_20250713-140000.tar.gz',
    );
    const first = run(content, archive);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('— nouvelle');
    expect(first.stdout).toContain('Ajouter --write');
    expect(first.stderr).toBe('');
    expect(readdirSync(path.join(content, 'articles'))).not.toContain(DRAFT);

    expect(run(content, archive, '--write').stdout).toContain(`brouillon : ${content}/articles/${DRAFT}`);
    const draft = readFileSync(path.join(content, 'articles', DRAFT), 'utf8');
    expect(draft).toContain('published: 2026-11-24 ');

    const again = run(content, archive, '--write', '--format', 'json');
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject([{ id: 'CNILTEXT000050202759', status: 'identical', draft: null }]);
    expect(readFileSync(path.join(content, 'articles', DRAFT), 'utf8')).toBe(draft);
  });

  it('recognises a decision in an invalid draft', () => {
    const content = contentFolder({
      'articles/en-cours.md': '---\ntitle: court\ndecisions:\n  - legifrance: CNILTEXT000050202759\n---\n\nTexte.\n',
    });
    const { status, stdout, stderr } = run(
      content,
      folderOf({ 'a.xml': textXml(CEGEDIM) }),
      '--write',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        status: 'different',
        draft: null,
        problem: expect.stringMatching(/en-cours\.md ne passe pas la vérification du contenu/),
      },
    ]);
    expect(stderr).toMatch(/^Le contenu a \d+ problèmes? : lancer npm run check\.\n$/);
  });

  it('exits with 1 when a text was refused, after reading the others', async () => {
    const content = contentFolder({});
    const archive = temporaryFile(
      'CNIL.tar.gz',
      gzipSync(
        await tarBytes([
          ['a.xml', textXml(CEGEDIM)],
          ['b.xml', 'x'],
        ]),
      ).subarray(0, -9),
    );
    const { status, stdout } = run(content, archive, '--write');
    expect(status).toBe(1);
    expect(stdout).toContain('! CNIL.tar.gz : l’archive est tronquée : la fin manque');
    expect(readdirSync(path.join(content, 'articles'))).toContain(DRAFT);
  });

  it('exits with 1 when a text is withdrawn', async () => {
    const archive = await tarGz([['liste_suppression_cnil.dat', 'cnil/global/CNILTEXT000050202759\n']]);
    const { status, stdout } = run(contentFolder({}), archive, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'CNILTEXT000050202759', status: 'withdrawn' }]);
  });

  it.each([
    ['no path', [], 'Usage : npm run import -- CHEMIN'],
    ['an unknown format', ['x', '--format', 'csv'], 'Usage : npm run import -- CHEMIN'],
    ['a path that does not exist', ['/nulle/part.tar.gz'], '« /nulle/part.tar.gz » n’existe pas'],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = run(contentFolder({}), ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});
