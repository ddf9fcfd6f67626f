import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { contentSignature, readContent, readPublicFiles, splitFrontMatter } from '#lib/content/read/folder.ts';

/** A temporary folder with only these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'recueil-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), content);
  }
  return dir;
}

const texts = (dir: string) => readContent(dir).files.map(({ name, text }) => [name, text]);
const split = (text: string) => splitFrontMatter({ file: 'content/articles/x.md', name: 'articles/x.md', text });

/** The problem of a file, as « line:column rule — message / fix ». */
function wrong(text: string): string | null {
  const result = split(text);
  if ('split' in result) return null;
  const { file, line, column, rule, severity, message, fix } = result.problem;
  expect([file, severity]).toEqual(['content/articles/x.md', 'error']);
  return `${line}:${column} ${rule} — ${message} / ${fix}`;
}

describe('an unreadable file or folder', () => {
  const problems = (dir: string) =>
    readContent(dir).problems.map(({ file, rule, message }) => `${path.basename(file)} ${rule} ${message}`);

  it('is reported once for a link into a parent folder, a broken link and circular links', () => {
    const dir = folder({ 'articles/a.md': 'a' });
    symlinkSync('..', path.join(dir, 'articles/retour'));
    symlinkSync('absent.md', path.join(dir, 'articles/perdu.md'));
    symlinkSync('y.md', path.join(dir, 'x.md'));
    symlinkSync('x.md', path.join(dir, 'y.md'));
    expect(texts(dir)).toEqual([['articles/a.md', 'a']]);
    expect(problems(dir).toSorted()).toEqual([
      'perdu.md unreadable-file ce lien ne mène à rien',
      'retour unreadable-file ce lien ramène à un dossier qui le contient',
      'x.md unreadable-file ce lien ne mène à rien',
      'y.md unreadable-file ce lien ne mène à rien',
    ]);
  });

  it('is reported for a text of more than a million bytes', () =>
    expect(problems(folder({ 'articles/a.md': 'a'.repeat(1_000_001) }))).toEqual([
      'a.md file-size le fichier pèse 1001 Ko ; 1000 Ko au plus sont lus',
    ]));

  it('is reported when the content folder is a file', () =>
    expect(problems('package.json')).toEqual(['package.json missing-folder le dossier de contenu est un fichier']));
});

describe('the files of a folder', () => {
  it('are read in the order of their paths, each with its path from the project and from the folder', () => {
    const dir = folder({ 'themes.yaml': 'b', 'articles/b.md': 'c', 'articles/a.md': 'd', 'provisions/x.md': 'e' });
    const root = path.relative(process.cwd(), dir).split(path.sep).join('/');
    expect(readContent(dir).files).toEqual([
      { file: `${root}/articles/a.md`, name: 'articles/a.md', text: 'd' },
      { file: `${root}/articles/b.md`, name: 'articles/b.md', text: 'c' },
      { file: `${root}/provisions/x.md`, name: 'provisions/x.md', text: 'e' },
      { file: `${root}/themes.yaml`, name: 'themes.yaml', text: 'b' },
    ]);
  });

  it('give the same text with a byte order mark, with CRLF or CR, and with decomposed accents', () => {
    const dir = folder({
      'a.md': '\uFEFFBe\u0302ta\r\nCe\u0301gedim\r\n',
      'b.md': 'B\u00EAta\nC\u00E9gedim\n',
      'c.md': 'B\u00EAta\rC\u00E9gedim\r',
    });
    expect(texts(dir)).toEqual([
      ['a.md', 'B\u00EAta\nC\u00E9gedim\n'],
      ['b.md', 'B\u00EAta\nC\u00E9gedim\n'],
      ['c.md', 'B\u00EAta\nC\u00E9gedim\n'],
    ]);
  });

  it.each([
    ['Latin-1', new Uint8Array([0x42, 0xea, 0x74, 0x61])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x42, 0x00])],
    ['a character cut in two', new Uint8Array([0x42, 0xc3])],
    ['a lone surrogate', new Uint8Array([0xed, 0xa0, 0x80])],
  ])('in %s are a problem, and the others are read', (_, bytes) => {
    const dir = folder({ 'articles/a.md': bytes, 'articles/b.md': 'texte' });
    const root = path.relative(process.cwd(), dir).split(path.sep).join('/');
    expect(texts(dir)).toEqual([['articles/b.md', 'texte']]);
    expect(readContent(dir).unread).toEqual(['articles/a.md']);
    expect(readContent(dir).problems).toEqual([
      {
        file: `${root}/articles/a.md`,
        line: 1,
        column: 1,
        rule: 'encoding',
        severity: 'error',
        message: 'le fichier n’est pas en UTF-8',
        fix: 'L’enregistrer de nouveau en choisissant l’encodage UTF-8.',
      },
    ]);
  });

  it('that are neither Markdown nor YAML are listed but not read; hidden files, README and licence are ignored', () => {
    const dir = folder({
      'README.md': 'a',
      LICENCE: 'b',
      '.DS_Store': 'c',
      '.obsidian/app.json': 'c',
      'articles/.trash/ancien.md': 'c',
      'articles/.x.md.swp': 'd',
      'articles/plan.png': new Uint8Array([0x89, 0x50]),
      'articles/x.markdown': 'e',
      'articles/x.MD': 'f',
      'themes.yml': 'g',
    });
    expect(readContent(dir)).toEqual({
      files: [],
      unread: [],
      others: ['articles/plan.png', 'articles/x.MD', 'articles/x.markdown', 'themes.yml'],
      problems: [],
    });
  });

  it('are none in a missing folder, which is a problem', () => {
    expect(readContent('nulle-part')).toEqual({
      files: [],
      unread: [],
      others: [],
      problems: [
        {
          file: 'nulle-part',
          line: 1,
          column: 1,
          rule: 'missing-folder',
          severity: 'error',
          message: 'le dossier de contenu n’existe pas',
          fix: 'Vérifier la variable CONTENT_DIR.',
        },
      ],
    });
  });
});

describe('the public files', () => {
  it('start with a slash and include folders', () => {
    const files = readPublicFiles(folder({ 'plan.png': 'a', 'images/b.svg': 'c', '.cache': 'd', '.git/x.png': 'e' }));
    expect([...files.keys()]).toEqual(['/images/b.svg', '/plan.png']);
  });

  it('give the size of a picture, and null for a file that is none', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"/>';
    const files = readPublicFiles(folder({ 'plan.png': 'a', 'b.svg': svg }));
    expect(files.get('/b.svg')?.()).toEqual({ format: 'svg', width: 320, height: 200 });
    expect(files.get('/plan.png')?.()).toBeNull();
  });

  it('are none without a public folder', () => {
    expect(readPublicFiles('nulle-part')).toEqual(new Map());
  });
});

describe('front matter', () => {
  it('is separated from the body, each with its first line', () => {
    expect(split('---\ntitle: a\n---\nTexte.\n')).toEqual({
      split: {
        file: 'content/articles/x.md',
        name: 'articles/x.md',
        text: '---\ntitle: a\n---\nTexte.\n',
        yaml: '\ntitle: a',
        yamlLine: 1,
        body: 'Texte.\n',
        bodyLine: 4,
      },
    });
  });

  it.each([
    ['that says it is YAML', '---yaml\na: 1\n---\nTexte.', '\na: 1', 'Texte.', 4],
    ['with spaces after its marks', '--- \na: 1\n---  \nTexte.', ' \na: 1', '  \nTexte.', 3],
    ['with nothing in it', '---\n---\nTexte.', '', 'Texte.', 3],
    ['with a comment alone', '---\n# rien\n---\nTexte.', '', 'Texte.', 4],
    ['without a body', '---\na: 1\n---', '\na: 1', '', 3],
    ['before a rule in the body', '---\na: 1\n---\n\n---\n\nTexte.', '\na: 1', '\n---\n\nTexte.', 4],
    ['with dashes inside a line', '---\na: b --- c\n---\nTexte.', '\na: b --- c', 'Texte.', 4],
  ])('%s is read', (_, text, yaml, body, bodyLine) => {
    expect(split(text)).toMatchObject({ split: { yaml, body, bodyLine } });
  });

  const missing =
    '1:1 front-matter — le fichier n’a pas d’en-tête / Commencer par une ligne « --- », les champs, puis une ligne « --- ».';
  const open = '1:1 front-matter — l’en-tête n’est pas refermé / Ajouter une ligne « --- » après le dernier champ.';
  const language = (name: string) =>
    `1:1 front-matter-language — l’en-tête est écrit en « ${name} » ; seul YAML est lu / Remplacer la première ligne par « --- » et écrire les champs en YAML.`;

  it.each([
    ['a file without any', 'Texte.', missing],
    ['a file that starts with an empty line', '\n---\na: 1\n---\n', missing],
    ['a file that has fields but no mark', 'title: a\n---\n', missing],
    ['a mark that is not closed', '---\ntitle: a\n\nTexte.', open],
    ['a mark closed by a longer line', '---\ntitle: a\n-----\nTexte.', open],
    ['a mark closed by a line that goes on', '---\ntitle: a\n--- Texte.\n---\n', open],
    ['a mark alone', '---', open],
    ['a longer mark', '----\ntitle: a\n----\n', language('-')],
    ['front matter in JavaScript', '---js\n{}\n---\n', language('js')],
    ['front matter in JSON', '---json\n{}\n---\n', language('json')],
    ['front matter in TOML', '---toml\na = 1\n---\n', language('toml')],
    ['front matter in CoffeeScript', '--- coffee\na: 1\n---\n', language('coffee')],
    ['YAML under a name of another kind', '---YAML\na: 1\n---\n', language('YAML')],
    [
      'an empty file',
      '',
      '1:1 empty-file — le fichier est vide / Partir d’un article existant, ou supprimer le fichier.',
    ],
    [
      'a file of spaces',
      ' \n\n',
      '1:1 empty-file — le fichier est vide / Partir d’un article existant, ou supprimer le fichier.',
    ],
  ])('%s is refused', (_, text, problem) => {
    expect(wrong(text)).toBe(problem);
  });

  describe('front matter is never executed', () => {
    const mark = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'executed');
    const code = `{ title: require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x') }`;

    it('although gray-matter executes it by default', () => {
      matter(`---js\n${code}\n---\n`, {});
      expect(existsSync(mark)).toBe(true);
      rmSync(mark);
    });

    it.each(['js', ' js', 'javascript', 'JS', 'coffee', 'json', 'yaml', '', 'js yaml'])('under « ---%s »', (name) => {
      split(`---${name}\n${code}\n---\nTexte.`);
      expect(existsSync(mark)).toBe(false);
    });
  });

  it('and broken YAML is returned unchanged on every read', () => {
    const text = '---\na: [\n---\nTexte.';
    expect(split(text)).toEqual(split(text));
    expect(split(text)).toMatchObject({ split: { yaml: '\na: [', body: 'Texte.' } });
  });

  it('and any text is a problem, or splits into front matter and body without loss', () => {
    const fragment = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('---', '---\n', '\n---\n', '\n', '---js\n', ' ', 'a: 1', '#'),
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 10 }), fc.boolean(), (parts, marked) => {
        const text = `${marked ? '---\n' : ''}${parts.join('')}`;
        const result = split(text);
        if ('problem' in result) return;
        const { yaml, body, bodyLine } = result.split;
        expect(text.endsWith(body)).toBe(true);
        expect(text.startsWith(`---${yaml}`) || text.startsWith(`---yaml${yaml}`) || text.startsWith('--- ')).toBe(
          true,
        );
        expect(
          text
            .split('\n')
            .slice(bodyLine - 1)
            .join('\n')
            .endsWith(body),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the signature of a folder', () => {
  const day = new Date('2026-01-01T00:00:00Z');
  const another = new Date('2026-01-02T00:00:00Z');

  it('changes exactly when a file is added, removed or saved', () => {
    const dir = folder({ 'articles/a.md': 'a', 'themes.yaml': 'b' });
    for (const name of ['articles/a.md', 'themes.yaml']) utimesSync(path.join(dir, name), day, day);
    const first = contentSignature(dir);
    expect(contentSignature(dir)).toBe(first);

    utimesSync(path.join(dir, 'articles/a.md'), another, another);
    const saved = contentSignature(dir);
    expect(saved).not.toBe(first);

    writeFileSync(path.join(dir, 'articles/b.md'), 'c');
    expect(contentSignature(dir)).not.toBe(saved);

    rmSync(path.join(dir, 'articles/b.md'));
    expect(contentSignature(dir)).toBe(saved);
  });
});
