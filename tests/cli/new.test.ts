/** Runs `npm run new` as an editor does. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '#tests/content-folder.ts';

/** 10 February 2026, noon UTC, in seconds. */
const DAY = '1770724800';

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/new.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: DAY },
    encoding: 'utf8',
  });
  const plain = (text: string) =>
    text
      .replaceAll(folder, 'content')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('npm warn'));
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, 'articles', name), 'utf8');

describe('npm run new', () => {
  it('writes a draft named after its title, with the date of the day, and prints the next steps', () => {
    const folder = contentFolder({});
    expect(run(folder, 'Bêta : l’amende pour des cookies déposés')).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": [],
        "stdout": [
          "Brouillon créé : content/articles/beta-2026.md",
          "Adresse une fois publié : /articles/beta-2026/ (définitive ; --slug permet d’en choisir une autre).",
          "Ensuite : remplacer chaque « À COMPLÉTER » ; npm run dev montre l’article, npm run check ce qui manque.",
          "Pour publier : dater « published » et retirer « draft: true ». Le guide : content/README.md.",
        ],
      }
    `);
    const draft = read(folder, 'beta-2026.md');
    expect(draft).toContain('\ntitle: "Bêta : l’amende pour des cookies déposés"\n');
    expect(draft).toContain('\ndraft: true\n');
    expect(draft).toContain('\npublished: 2026-02-10\n');
  });

  it('uses another name with --slug', () => {
    const folder = contentFolder({});
    expect(run(folder, 'Bêta : l’amende pour des cookies déposés', '--slug', 'beta-2024').status).toBe(0);
    expect(readdirSync(path.join(folder, 'articles'))).toContain('beta-2024.md');
  });

  it('warns that a title is too short, but writes the draft', () => {
    const folder = contentFolder({});
    const { status, stdout } = run(folder, 'Titre');
    expect(status).toBe(0);
    expect(stdout).toContain('À revoir d’abord : titre trop court (10 caractères au moins).');
    expect(read(folder, 'titre.md')).toContain('title: Titre');
  });

  it('never overwrites a file', () => {
    const folder = contentFolder({});
    const before = read(folder, 'alpha-2020.md');
    expect(run(folder, 'Un autre titre', '--slug', 'alpha-2020')).toEqual({
      status: 1,
      stdout: [],
      stderr: ['content/articles/alpha-2020.md existe déjà : rien n’a été écrit. Choisir un autre nom avec --slug.'],
    });
    expect(read(folder, 'alpha-2020.md')).toBe(before);
  });

  it.each([
    [[], 'Le titre manque.'],
    [['« … »'], 'Aucun nom de fichier ne peut être tiré de « « … » » : en donner un.'],
    [['Un titre', '--slg', 'x'], 'L’option « --slg » n’existe pas. Noms les plus proches : --slug, --help.'],
    [
      ['Un titre', '--slug', '../evil'],
      '« ../evil » ne convient pas : identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante.',
    ],
  ])('refuses %j in French and writes nothing', (args, message) => {
    const folder = contentFolder({});
    const before = readdirSync(path.join(folder, 'articles'));
    const { status, stdout, stderr } = run(folder, ...args);
    expect({ status, stdout, said: stderr[0] }).toEqual({ status: 1, stdout: [], said: message });
    expect(readdirSync(path.join(folder, 'articles'))).toEqual(before);
  });

  it('reports a missing content folder', () => {
    const folder = contentFolder({});
    rmSync(folder, { recursive: true });
    expect(run(folder, 'Un titre quelconque').stderr).toEqual([
      'Le dossier content/articles n’existe pas : vérifier CONTENT_DIR.',
    ]);
  });
});
