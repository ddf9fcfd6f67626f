import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = readdirSync('app', { encoding: 'utf8', recursive: true }).filter(
  (name) => name === 'page.tsx' || name.endsWith('/page.tsx'),
);

test('every page is given in the frame of its edition: without it, a page has no masthead and costs three times as much', () => {
  const framed = /export default (?:framed\('(?:fr|en)', Page(?:, generateMetadata)?\)|pages\.Page);/;
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.filter((name) => !framed.test(readFileSync(`app/${name}`, 'utf8')))).toEqual([]);
});
