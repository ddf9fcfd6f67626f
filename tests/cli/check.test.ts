import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '#tests/content-folder.ts';
import { article } from '#tests/editorial/check-article.ts';

/** Runs the command on a content folder, on 1 March 2026. */
function check(contentDir: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/run.mjs', 'check', ...args], {
    env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1772323200' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const wrong = article({ title: 'Alpha : amende de 80 000 € pour ses lettres' })
  .replace('sector: sante', 'sector: commerce')
  .replace('name: ALPHA SANTÉ', 'name: ALPHA SA');

describe('npm run check', () => {
  const folder = contentFolder({ 'articles/cas.md': wrong });

  it('prints each problem with its place and its fix, and fails', () => {
    const { status, stdout } = check(folder);
    expect(stdout).toMatch(
      /articles\/cas\.md:2:27 amount-mismatch — le titre annonce 80 000 €, la décision dit 800 000 € : un facteur dix\. Écrire 800 000 €\./,
    );
    expect(stdout).toMatch(/Par règle :\n( {2}[a-z-]+ : \d+\n)*? {2}amount-mismatch : 1/);
    expect(stdout).not.toContain('\u001b[');
    expect(status).toBe(1);
  });

  it('prints only the problems of the given files', () => {
    const { status, stdout } = check(folder, `${folder}/articles/alpha-2020.md`);
    expect(stdout).toBe('Contenu vérifié : aucune erreur, aucun avertissement.\n');
    expect(status).toBe(0);
  });

  it('prints JSON', () => {
    const { status, stdout } = check(folder, `${folder}/articles/cas.md`, '--', '--format', 'json');
    const problems: Record<string, unknown>[] = JSON.parse(stdout);
    expect(problems.find(({ rule }) => rule === 'amount-mismatch')).toEqual({
      file: expect.stringMatching(/articles\/cas\.md$/),
      line: 2,
      column: 27,
      rule: 'amount-mismatch',
      severity: 'error',
      message: 'le titre annonce 80 000 €, la décision dit 800 000 € : un facteur dix',
      fix: 'Écrire 800 000 €.',
    });
    expect(status).toBe(1);
  });

  it('succeeds with warnings only', () => {
    const warned = contentFolder({});
    const { status, stdout } = check(warned, '--format', 'json');
    expect(JSON.parse(stdout).map(({ severity }: { severity: string }) => severity)).not.toContain('error');
    expect(status).toBe(0);
  });

  it('refuses unknown arguments', () => {
    expect(check(folder, '--format', 'xml')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Le format « xml » n’existe pas.\nUsage : npm run check -- [FICHIER OU DOSSIER…] [--format json]\n',
    });
    expect(check(folder, 'absent.md').stderr).toMatch(/^Le fichier « absent\.md » n’existe pas\.\n/);
    expect(check(folder, '--formt', 'json').stderr).toMatch(
      /^L’option « --formt » n’existe pas\. Noms les plus proches : --format/,
    );
  });

  it('reports paths outside the content, paths that are not content, and empty folders', () => {
    const first = (argument: string) => check(folder, argument).stderr.split('\n')[0];
    expect(first('package.json')).toBe(`« package.json » est hors du dossier de contenu (${folder}).`);
    writeFileSync(`${folder}/notes.txt`, 'rien');
    mkdirSync(`${folder}/vide`);
    expect(first(`${folder}/notes.txt`)).toBe(`« ${folder}/notes.txt » n’est pas un fichier de contenu.`);
    expect(first(`${folder}/vide`)).toBe(`Le dossier « ${folder}/vide » n’a aucun fichier de contenu.`);
    rmSync(`${folder}/notes.txt`);
  });

  it('checks the files of a folder', () => {
    const { stdout, status } = check(folder, `${folder}/articles`);
    expect(stdout).toMatch(/amount-mismatch/);
    expect(status).toBe(1);
    expect(check(folder, `${folder}/pages`)).toMatchObject({ status: 0 });
  });

  it('prints a sentence and no stack trace when the content folder is a file', () => {
    const { status, stdout, stderr } = check('package.json');
    expect(stdout).toContain(
      'missing-folder — le dossier de contenu est un fichier. Vérifier la variable CONTENT_DIR.',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('prints its help in French and does nothing else', () => {
    const { status, stdout, stderr } = check('/nulle/part', '--format', 'json', '-h');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage : npm run check -- \[FICHIER OU DOSSIER…\] \[--format json\]\n\nVérifie le contenu/);
  });
});
