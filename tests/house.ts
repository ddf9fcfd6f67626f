/** The table of rooms of ARCHITECTURE.md, as data, and a reader of TypeScript that holds files against it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Room {
  /** Rooms, or single files, of which anything may be imported. A room may always import its own files. */
  readonly rooms: readonly string[];
  /** Rooms of which types alone may be imported: they say a shape, and bring no code. */
  readonly types: readonly string[];
  /** npm packages, by the start of their names; null where the room is free but for the framework. */
  readonly packages: readonly string[] | null;
  /** What it may take from Node: nothing, what computes without touching the machine, or all. */
  readonly node: 'nothing' | 'pure' | 'all';
  readonly because: string;
}

const all = [
  'schema',
  'content',
  'editorial',
  'views',
  'exports',
  'images',
  'publish',
  'legifrance',
  'browser',
  'cli',
  'leaves',
].map((name) => (name === 'leaves' ? name : `lib/${name}`));

/** Leaves: single files that every room may lean on, and that lean on nothing but each other. */
const leaves = [
  'lib/site.ts',
  'lib/routes.ts',
  'lib/format.ts',
  'lib/typography.ts',
  'lib/french-number.ts',
  'lib/identifiers.ts',
  'lib/letters.ts',
];

export const rooms: Readonly<Record<string, Room>> = {
  leaves: {
    rooms: [],
    types: [],
    packages: [],
    node: 'nothing',
    because: 'a leaf is configuration, an address or French wording: every room leans on it',
  },
  'lib/schema': {
    rooms: [],
    types: [],
    packages: ['zod'],
    node: 'nothing',
    because: 'what a valid fact is depends on nothing but zod',
  },
  'lib/content': {
    rooms: ['lib/schema', 'leaves'],
    types: [],
    packages: null,
    node: 'pure',
    because: 'content is read and linked by what is valid, not by what is shown; read.ts alone touches the disk',
  },
  'lib/editorial': {
    rooms: ['lib/schema', 'lib/content', 'leaves'],
    types: [],
    packages: null,
    node: 'pure',
    because: 'the check stands on what content has read; content knows nothing of it',
  },
  'lib/views': {
    rooms: ['lib/schema', 'leaves'],
    types: [],
    packages: [],
    node: 'nothing',
    because: 'a view is a pure question to the corpus',
  },
  'lib/exports': {
    rooms: ['lib/views', 'leaves'],
    types: ['lib/schema'],
    packages: [],
    node: 'nothing',
    because: 'an export writes a view as a string',
  },
  'lib/images': {
    rooms: ['lib/views', 'lib/exports', 'leaves'],
    types: [],
    packages: ['sharp', 'fontkit'],
    node: 'all',
    because: 'a picture is an export drawn: it knows fonts, pixels and the pictures already drawn, not facts',
  },
  'lib/publish': {
    rooms: ['leaves'],
    types: [],
    packages: null,
    node: 'all',
    because: 'publishing knows files, not facts',
  },
  'lib/legifrance': {
    rooms: ['lib/schema', 'leaves'],
    types: [],
    packages: null,
    node: 'all',
    because: 'the official archive is read beside our content, not through it',
  },
  'lib/browser': {
    rooms: ['components', 'lib/format.ts'],
    types: ['lib/views'],
    packages: ['react'],
    node: 'nothing',
    because: 'what runs in the reader’s browser stays small: state, events, and the components that it draws',
  },
  'lib/cli': {
    rooms: all,
    types: [],
    packages: null,
    node: 'all',
    because: 'a command parses, calls and prints',
  },
  components: {
    rooms: ['lib/views', 'leaves'],
    types: ['lib/schema'],
    packages: ['react'],
    node: 'nothing',
    because: 'a component turns props into markup: no disk, no corpus, no clock',
  },
  app: {
    rooms: ['components', ...all.filter((room) => room !== 'lib/publish' && room !== 'lib/cli')],
    types: [],
    packages: ['react', 'next'],
    node: 'nothing',
    because: 'a route loads the corpus, asks a view and hands it to components; publishing comes after it',
  },
};

/** Packages and modules that some files alone may import, wherever they stand. */
const owners: readonly { readonly what: RegExp; readonly files: RegExp; readonly because: string }[] = [
  {
    what: /^next\/(?:link|script|dynamic|image|legacy)/,
    files: /^$/,
    because: 'readers get HTML, no framework: write <a>, <img>, and scripts of lib/browser',
  },
  {
    what: /^gray-matter$/,
    files: /^lib\/content\/read\.ts$/,
    because: 'it can run front matter: one file keeps it from doing so',
  },
  {
    what: /^(?:unified|(?:remark|rehype)(?:-.*)?)$/,
    files: /^lib\/(?:content\/(?:markdown|html)|publish\/page)\.ts$/,
    because: 'one pipeline for Markdown, one for pages',
  },
  { what: /^vfile$/, files: /^lib\/editorial\//, because: 'only the check reports on the lines of a file' },
  {
    what: /^esbuild$/,
    files: /^lib\/(?:browser\/bundle\.ts|cli\/run\.mjs)$/,
    because: 'one file bundles what browsers run, one what the check runs',
  },
  { what: /^sharp$/, files: /^lib\/images\/og-png\.ts$/, because: 'one file draws pixels' },
  { what: /^fontkit$/, files: /^lib\/images\/fonts\.ts$/, because: 'one file reads fonts' },
  {
    what: /^node:fs(?:\/promises)?$/,
    files: /^lib\/(?:content\/read\.ts$|images\/|publish\/|legifrance\/|cli\/)/,
    because: 'the disk is touched where content is read and where files are written',
  },
];

/** What the table lets one file do that its room does not. */
const exceptions: Readonly<Record<string, Partial<Room>>> = {
  'lib/content/read.ts': { node: 'all' },
  'lib/browser/bundle.ts': { node: 'pure', packages: ['esbuild'], rooms: ['leaves'] },
  'lib/browser/draw.ts': { packages: ['preact', 'react'] },
  'lib/browser/jsx.ts': { packages: ['preact'] },
  'lib/browser/preact.ts': { packages: ['preact'] },
  // Totals are worded at build and in the browser by the same function: a reader compares the two.
  'lib/browser/explorer/sentences.ts': { rooms: ['lib/views/total-figures.ts'] },
  'lib/browser/explorer/plot-marks.ts': { rooms: ['components', 'lib/views/charts/drawing.ts', 'lib/format.ts'] },
  'lib/browser/search-engine.ts': { packages: ['pagefind-engine'] },
  // An identifier is written in the page and read in the query by the same function: two would drift apart.
  'lib/browser/search-query.ts': { rooms: ['leaves'] },
  // The comparison of cases is one pure function and its words, run at build for the pages prepared and in the browser for
  // the others: written twice, the two would one day disagree. A budget holds what it weighs.
  'lib/browser/similar-cases.tsx': {
    rooms: ['components', 'lib/views/case-answer.ts', 'lib/views/packed-cases.ts', 'lib/views/similar-cases.ts'],
  },
  // Benchmarks measure generated content, which stands with the tests.
  'lib/cli/bench.ts': { rooms: [...all, 'tests/bench/content.ts'] },
  'components/shell/json-ld.tsx': { rooms: ['lib/views', 'lib/exports', 'leaves'] },
};

/** It may set a variable, to a text, for the binary that it starts and that has no other setting. */
const INDEXING = 'lib/publish/search-index.ts';

const impure = /^node:(?:fs|child_process|http|https|http2|net|dgram|dns|os|cluster|worker_threads|process)(?:\/|$)/;
const drawers = new Set(['utils', 'helpers', 'common', 'types', 'constants']);

/** Room of a file, given from the root of the project; null when it stands in none. */
export function roomOf(file: string): string | null {
  if (leaves.includes(file)) return 'leaves';
  const [top = '', second = '', third] = file.split('/');
  const room = top === 'lib' && third !== undefined ? `lib/${second}` : top;
  return room !== 'leaves' && room in rooms ? room : null;
}

/** Every file of code below the folders of the house, from the root of the project. */
export function filesOfTheHouse(): string[] {
  return ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .toSorted(),
  );
}

/** What a file does that its place does not allow, one sentence each: file, what it does, rule. */
export function faultsOf(file: string, text: string = readFileSync(file, 'utf8')): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found = [...importsOf(source).flatMap((one) => importFaults(file, one)), ...usageFaults(source)];
  return [...placeFaults(file), ...found].map((fault) => `${file}: ${fault}`);
}

function placeFaults(file: string): string[] {
  const names = file.replace(/\.(?:tsx?|mjs)$/, '').split('/');
  const faults = names
    .filter((name) => drawers.has(name))
    .map((name) => `« ${name} » is a drawer — name what it holds`);
  if (names.at(-1) === 'index') faults.push('is a barrel — import from the file that defines');
  if (roomOf(file) === null) faults.push('stands in no room of ARCHITECTURE.md — move it into one, or add the room');
  return faults;
}

interface Import {
  /** As it is written; null when it is computed. */
  readonly specifier: string | null;
  readonly typesOnly: boolean;
}

function importFaults(file: string, { specifier, typesOnly }: Import): string[] {
  if (specifier === null) return ['imports what it computes — write the name of the module'];
  const owner = owners.find(({ what, files }) => what.test(specifier) && !files.test(file));
  if (owner) return [`imports « ${specifier} » — ${owner.because}`];
  const name = roomOf(file);
  if (name === null) return [];
  const room = { ...rooms[name], ...exceptions[file] } as Room;
  const target = targetOf(file, specifier);
  const allowed = target === null ? mayLeave(room, specifier) : mayEnter(name, room, target, typesOnly);
  return allowed ? [] : [`imports ${typesOnly ? 'types of ' : ''}« ${specifier} » — ${name} ${ruleOf(room)}`];
}

/** « may import leaves, types of lib/schema: an export writes a view as a string ». */
function ruleOf({ rooms, types, packages, because }: Room): string {
  const may = [...rooms, ...types.map((one) => `types of ${one}`), ...(packages ?? [])];
  return `may import ${may.length > 0 ? may.join(', ') : 'nothing'}: ${because}`;
}

/** File of ours that a specifier leads to, from the root of the project; null for a package or a module of Node. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier.startsWith('#') ? specifier.slice(1) : null;
}

function mayEnter(name: string, room: Room, target: string, typesOnly: boolean): boolean {
  const other = roomOf(target);
  // A file of the house in no room is told once, for itself; what is not of the house is no one's to import.
  if (other === null) return /^(?:app|components|lib)\//.test(target) || room.rooms.includes(target);
  const entered = room.rooms.includes(other) || room.rooms.includes(target);
  return other === name || entered || (typesOnly && room.types.includes(other));
}

function mayLeave(room: Room, specifier: string): boolean {
  if (specifier.startsWith('node:')) return room.node === 'all' || (room.node === 'pure' && !impure.test(specifier));
  if (room.packages === null) return !/^(?:next|react|react-dom)(?:\/|$)/.test(specifier);
  return room.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

/** Every import of a file, in whatever way it is written. */
function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, typesOnly: boolean) =>
    imports.push({ specifier: node && ts.isStringLiteralLike(node) ? node.text : null, typesOnly });
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false);
  });
  return imports;
}

function bringsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

/** `import('x')`, whatever it is given, and `require('x')`: without a text it is a function of ours that has this name. */
function isImportCall({ expression, arguments: [first] }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return (
    ts.isIdentifier(expression) && expression.text === 'require' && first !== undefined && ts.isStringLiteral(first)
  );
}

/** Uses that one file alone is allowed: the clock and the environment in lib/site.ts; and directives of the framework. */
function usageFaults(source: ts.SourceFile): string[] {
  const faults: string[] = [];
  const { fileName } = source;
  walk(source, (node) => {
    if (
      ts.isExpressionStatement(node) &&
      ts.isStringLiteral(node.expression) &&
      /^use (?!strict)/.test(node.expression.text)
    )
      faults.push(`says '${node.expression.text}' — readers get HTML, no framework`);
    if (fileName === 'lib/site.ts') return;
    if (isClock(node))
      faults.push(`looks at a clock (${node.getText(source)}) — lib/site.ts alone does, so that builds are the same`);
    if (!isEnvironment(node)) return;
    if (!(fileName.startsWith('lib/cli/') && isHandedOn(node)) && !(fileName === INDEXING && isSet(node)))
      faults.push(`reads ${node.getText(source)} — lib/site.ts alone does; a command may hand it to a child whole`);
  });
  return faults;
}

/** `new Date(…)`, `Date(…)`, `Date.now`. */
function isClock(node: ts.Node): boolean {
  if (!(ts.isNewExpression(node) || ts.isCallExpression(node) || ts.isPropertyAccessExpression(node))) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === 'Date';
}

/** `process.env`, `process['env']`, `{ env } = process`, `{ env } from 'node:process'`. */
function isEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node))
    return (
      isProcess(node.expression) &&
      ts.isStringLiteral(node.argumentExpression) &&
      node.argumentExpression.text === 'env'
    );
  const named = ts.isBindingElement(node) || ts.isImportSpecifier(node) ? (node.propertyName ?? node.name) : undefined;
  return named?.getText() === 'env' && /process/.test(node.parent.parent.parent.getText());
}

function isProcess(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'process';
}

/** `{ ...process.env, … }` or `{ env: process.env }`. */
function isHandedOn({ parent }: ts.Node): boolean {
  return ts.isSpreadAssignment(parent) || (ts.isPropertyAssignment(parent) && parent.name.getText() === 'env');
}

/** `process.env['X'] = '…'`. */
function isSet({ parent }: ts.Node): boolean {
  return (
    ts.isElementAccessExpression(parent) &&
    ts.isBinaryExpression(parent.parent) &&
    parent.parent.left === parent &&
    parent.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isStringLiteralLike(parent.parent.right)
  );
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
