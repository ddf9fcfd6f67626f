import { describe, expect, test } from 'vitest';
import { faultsOf, filesOfTheHouse, roomOf } from './house.ts';

test('every file stands in its room, imports what its room may, and looks neither at a clock nor at the environment', () => {
  expect(filesOfTheHouse().flatMap((file) => faultsOf(file))).toEqual([]);
});

test('the whole house is read', () => {
  expect(filesOfTheHouse()).toEqual(
    expect.arrayContaining(['app/page.tsx', 'components/shell/shell.tsx', 'lib/site.ts', 'lib/views/related.ts']),
  );
});

describe('the room of a file', () => {
  test.each([
    ['lib/views/related.ts', 'lib/views'],
    ['lib/editorial/rules/amount-mismatch.ts', 'lib/editorial'],
    ['lib/routes.ts', 'leaves'],
    ['components/shell/shell.tsx', 'components'],
    ['app/page.tsx', 'app'],
    ['lib/other/x.ts', null],
    ['lib/other.ts', null],
    ['tests/house.ts', null],
  ])('of %s is %s', (file, room) => {
    expect(roomOf(file)).toBe(room);
  });
});

describe('what a room may import', () => {
  test.each([
    ['lib/schema/x.ts', "import { z } from 'zod';"],
    ['lib/content/x.ts', "import { Slug } from '../schema/slug.ts';"],
    ['lib/content/x.ts', "import path from 'node:path';"],
    ['lib/content/read.ts', "import matter from 'gray-matter'; import { readFileSync } from 'node:fs';"],
    ['lib/content/markdown.ts', "import remarkGfm from 'remark-gfm';"],
    ['lib/editorial/rules/x.ts', "import type { Documents } from '../../content/documents.ts';"],
    ['lib/editorial/x.ts', "import { type Place, type Problem } from '../content/problem.ts';"],
    ['lib/editorial/x.ts', "import { VFile } from 'vfile';"],
    ['lib/editorial/x.ts', "let place: import('../content/problem.ts').Place;"],
    ['lib/views/x.ts', "import { compareProvisions } from '../schema/provision.ts';"],
    ['lib/exports/x.ts', "import type { Article } from '../schema/corpus.ts'; import { row } from '../views/x.ts';"],
    ['lib/publish/x.ts', "import { absolute } from '../routes.ts'; import { rmSync } from 'node:fs';"],
    ['lib/publish/page.ts', "import { unified } from 'unified';"],
    ['lib/legifrance/x.ts', "import sax from 'sax'; import { readFileSync } from 'node:fs';"],
    ['lib/browser/x/x.ts', "import { euros } from '../../format.ts'; import type { Row } from '../../views/x.ts';"],
    ['lib/browser/x/x.tsx', "import { Pager } from '#components/shell/pager.tsx';"],
    ['lib/browser/similar-cases.tsx', "import { answerTo } from '../views/case-answer.ts';"],
    [
      'lib/images/x.ts',
      "import { ogImage } from '../exports/og-image.ts'; import { readFile } from 'node:fs/promises';",
    ],
    ['lib/browser/bundle.ts', "import path from 'node:path'; import { build } from 'esbuild';"],
    ['lib/browser/search-query.ts', "import { identifierWord } from '../identifiers.ts';"],
    ['lib/browser/search-engine.ts', "await import('pagefind-engine');"],
    ['lib/publish/search-index.ts', "process.env['CHUNK'] = '5000';"],
    ['lib/cli/x.ts', "import { publish } from '../publish/publish.ts'; import { spawn } from 'node:child_process';"],
    [
      'lib/cli/x.ts',
      'spawn(node, [], { env: { ...process.env, NODE_ENV: "production" } }); run({ env: process.env });',
    ],
    ['components/x/x.tsx', "import type { ReactNode } from 'react'; import type { Row } from '#lib/views/x.ts';"],
    ['components/x/x.tsx', "import { euros } from '#lib/format.ts'; import { Pager } from '../shell/pager.tsx';"],
    ['app/x/page.tsx', "import { notFound } from 'next/navigation'; import { corpus } from '#lib/content/load.ts';"],
    ['app/x/route.ts', "import { bundleScript } from '#lib/browser/bundle.ts'; import { F } from '#components/f.tsx';"],
    ['lib/cli/x.ts', "const { argv } = process; const { env } = options; process['exitCode'] = 1;"],
    ['lib/content/x.ts', 'const require = (name: unknown) => name; require(known);'],
    ['lib/site.ts', "export const day = new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Date.now()));"],
    ['lib/views/x.ts', "'use strict'; type D = Date; const text = 'new Date() process.env';"],
  ])('%s may: %s', (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });
});

describe('what is refused, with its reason', () => {
  const cases: readonly [string, string, string][] = [
    [
      'lib/schema/x.ts',
      "import { routes } from '../routes.ts';",
      'imports « ../routes.ts » — lib/schema may import zod: what a valid fact is depends on nothing but zod',
    ],
    [
      'lib/schema/x.ts',
      "import { parse } from 'yaml';",
      'imports « yaml » — lib/schema may import zod: what a valid fact is depends on nothing but zod',
    ],
    [
      'lib/content/x.ts',
      "import { row } from '../views/x.ts';",
      'imports « ../views/x.ts » — lib/content may import lib/schema, leaves: content is read and linked by what is valid, not by what is shown; read.ts alone touches the disk',
    ],
    [
      'lib/content/x.ts',
      "import { readFileSync } from 'node:fs';",
      'imports « node:fs » — the disk is touched where content is read and where files are written',
    ],
    [
      'lib/content/x.ts',
      "import { readFile } from 'node:fs/promises';",
      'imports « node:fs/promises » — the disk is touched where content is read and where files are written',
    ],
    [
      'lib/content/load.ts',
      "import matter from 'gray-matter';",
      'imports « gray-matter » — it can run front matter: one file keeps it from doing so',
    ],
    [
      'lib/editorial/x.ts',
      "import { unified } from 'unified';",
      'imports « unified » — one pipeline for Markdown, one for pages',
    ],
    [
      'lib/editorial/x.ts',
      "import remarkGfm from 'remark-gfm';",
      'imports « remark-gfm » — one pipeline for Markdown, one for pages',
    ],
    [
      'lib/editorial/x.ts',
      "import { articleCard } from '../views/cards.ts';",
      'imports « ../views/cards.ts » — lib/editorial may import lib/schema, lib/content, leaves: the check stands on what content has read; content knows nothing of it',
    ],
    [
      'lib/content/x.ts',
      "import { VFile } from 'vfile';",
      'imports « vfile » — only the check reports on the lines of a file',
    ],
    [
      'lib/views/x.ts',
      "import type { Problem } from '../content/problem.ts';",
      'imports types of « ../content/problem.ts » — lib/views may import lib/schema, leaves: a view is a pure question to the corpus',
    ],
    [
      'lib/views/x.ts',
      "const { readDocuments } = await import('#lib/content/documents.ts');",
      'imports « #lib/content/documents.ts » — lib/views may import lib/schema, leaves: a view is a pure question to the corpus',
    ],
    [
      'lib/views/x.ts',
      "export { loadCorpus } from '../content/load.ts';",
      'imports « ../content/load.ts » — lib/views may import lib/schema, leaves: a view is a pure question to the corpus',
    ],
    [
      'lib/views/x.ts',
      "import { deepEqual } from 'node:assert';",
      'imports « node:assert » — lib/views may import lib/schema, leaves: a view is a pure question to the corpus',
    ],
    [
      'lib/exports/x.ts',
      "import { Slug } from '../schema/slug.ts';",
      'imports « ../schema/slug.ts » — lib/exports may import lib/views, leaves, types of lib/schema: an export writes a view as a string',
    ],
    [
      'lib/publish/x.ts',
      "import build from 'next/dist/build/index.js';",
      'imports « next/dist/build/index.js » — lib/publish may import leaves: publishing knows files, not facts',
    ],
    [
      'lib/publish/x.ts',
      "import type { Corpus } from '../schema/corpus.ts';",
      'imports types of « ../schema/corpus.ts » — lib/publish may import leaves: publishing knows files, not facts',
    ],
    [
      'lib/images/x.ts',
      "import { corpus } from '../content/load.ts';",
      'imports « ../content/load.ts » — lib/images may import lib/views, lib/exports, leaves, sharp, fontkit: a picture is an export drawn: it knows fonts, pixels and the pictures already drawn, not facts',
    ],
    ['lib/images/x.ts', "import { create } from 'fontkit';", 'imports « fontkit » — one file reads fonts'],
    ['app/x/route.ts', "import sharp from 'sharp';", 'imports « sharp » — one file draws pixels'],
    [
      'lib/legifrance/x.ts',
      "import { readContent } from '../content/read.ts';",
      'imports « ../content/read.ts » — lib/legifrance may import lib/schema, leaves: the official archive is read beside our content, not through it',
    ],
    [
      'lib/browser/x.ts',
      "import { routes } from '../routes.ts';",
      'imports « ../routes.ts » — lib/browser may import components, lib/format.ts, types of lib/views, react: what runs in the reader’s browser stays small: state, events, and the components that it draws',
    ],
    [
      'lib/browser/x.ts',
      "import { explorerPayload } from '../views/explorer.ts';",
      'imports « ../views/explorer.ts » — lib/browser may import components, lib/format.ts, types of lib/views, react: what runs in the reader’s browser stays small: state, events, and the components that it draws',
    ],
    [
      'lib/browser/similar-cases.tsx',
      "import { caseBase } from '../views/case-base.ts';",
      'imports « ../views/case-base.ts » — lib/browser may import components, lib/views/case-answer.ts, lib/views/packed-cases.ts, lib/views/similar-cases.ts, types of lib/views, react: what runs in the reader’s browser stays small: state, events, and the components that it draws',
    ],
    [
      'lib/cli/x.ts',
      "require('esbuild');",
      'imports « esbuild » — one file bundles what browsers run, one what the check runs',
    ],
    [
      'components/x/x.tsx',
      "import { corpus } from '#lib/content/load.ts';",
      'imports « #lib/content/load.ts » — components may import lib/views, leaves, types of lib/schema, react: a component turns props into markup: no disk, no corpus, no clock',
    ],
    [
      'app/x/page.tsx',
      "import { publish } from '#lib/publish/publish.ts';",
      'imports « #lib/publish/publish.ts » — app may import components, lib/schema, lib/content, lib/editorial, lib/views, lib/exports, lib/images, lib/legifrance, lib/browser, leaves, react, next: a route loads the corpus, asks a view and hands it to components; publishing comes after it',
    ],
    [
      'app/x/page.tsx',
      "import Link from 'next/link';",
      'imports « next/link » — readers get HTML, no framework: write <a>, <img>, and scripts of lib/browser',
    ],
    [
      'app/x/page.tsx',
      "import type { ImageProps } from 'next/image';",
      'imports « next/image » — readers get HTML, no framework: write <a>, <img>, and scripts of lib/browser',
    ],
    [
      'lib/views/x.ts',
      "import { corpusOf } from '#tests/views/cases.ts';",
      'imports « #tests/views/cases.ts » — lib/views may import lib/schema, leaves: a view is a pure question to the corpus',
    ],
    ['lib/cli/x.ts', 'await import(name);', 'imports what it computes — write the name of the module'],
    ['app/x/page.tsx', "'use client';", "says 'use client' — readers get HTML, no framework"],
    [
      'lib/views/x.ts',
      'const now = Date.now();',
      'looks at a clock (Date.now) — lib/site.ts alone does, so that builds are the same',
    ],
    [
      'components/x/x.tsx',
      'const year = new Date().getFullYear();',
      'looks at a clock (new Date()) — lib/site.ts alone does, so that builds are the same',
    ],
    [
      'lib/cli/x.ts',
      "const port = process.env['PORT'];",
      'reads process.env — lib/site.ts alone does; a command may hand it to a child whole',
    ],
    [
      'lib/cli/x.ts',
      'const { env } = process;',
      'reads env — lib/site.ts alone does; a command may hand it to a child whole',
    ],
    [
      'lib/cli/x.ts',
      "import { env as environment } from 'node:process';",
      'reads env as environment — lib/site.ts alone does; a command may hand it to a child whole',
    ],
    [
      'lib/publish/search-index.ts',
      "process.env['CHUNK'] = size;",
      'reads process.env — lib/site.ts alone does; a command may hand it to a child whole',
    ],
    [
      'lib/publish/publish.ts',
      "process.env['CHUNK'] = '5000';",
      'reads process.env — lib/site.ts alone does; a command may hand it to a child whole',
    ],
    [
      'lib/browser/search.ts',
      "import { identifierWord } from '../identifiers.ts';",
      'imports « ../identifiers.ts » — lib/browser may import components, lib/format.ts, types of lib/views, react: what runs in the reader’s browser stays small: state, events, and the components that it draws',
    ],
    [
      'lib/content/x.ts',
      'run({ env: { ...process.env } });',
      'reads process.env — lib/site.ts alone does; a command may hand it to a child whole',
    ],
    ['lib/views/utils/x.ts', '', '« utils » is a drawer — name what it holds'],
    ['lib/views/types.ts', '', '« types » is a drawer — name what it holds'],
    ['components/x/index.ts', '', 'is a barrel — import from the file that defines'],
    ['lib/other/x.ts', '', 'stands in no room of ARCHITECTURE.md — move it into one, or add the room'],
  ];

  test.each(cases)('%s with %s', (file, text, fault) => {
    expect(faultsOf(file, text)).toEqual([`${file}: ${fault}`]);
  });
});
