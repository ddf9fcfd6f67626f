import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { temporaryFolder, write } from '#tests/publish/folder.ts';
import '#lib/cli/tailwind-paths.cjs';

const require = createRequire(createRequire(import.meta.url).resolve('@tailwindcss/postcss'));
const postcss: (plugins: unknown[]) => { process(css: string, at: { from: string }): Promise<{ css: string }> } =
  require('postcss');
const tailwind: () => unknown = require('@tailwindcss/postcss');

test.each(['a#b c', 'a#', '#', 'a%23b'])('styles are compiled in a folder named « %s »', async (name) => {
  const root = write(temporaryFolder(), {
    [`/${name}/app/main.css`]: '',
    [`/${name}/app/other.css`]: 'p { color: teal }',
    [`/${name}/node_modules/kit/package.json`]: '{ "name": "kit", "style": "index.css" }',
    [`/${name}/node_modules/kit/index.css`]: 'b { color: navy }',
  });
  const css = "@import './other.css';\n@import 'kit/index.css';";
  const compiled = await postcss([tailwind()]).process(css, { from: `${root}/${name}/app/main.css` });
  expect(compiled.css.replace(/\s+/g, ' ')).toContain('p { color: teal; } b { color: navy; }');
});
