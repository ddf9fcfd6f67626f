import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every file and folder that CONTRIBUTING names exists', () => {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const named = [...text.matchAll(/`((?:lib|components|content|tests|app)\/[^`\s]*)`/g)].flatMap(
    ([, file]) => file ?? [],
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('every npm command that CONTRIBUTING names exists', () => {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].flatMap(([, name]) => name ?? []);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
