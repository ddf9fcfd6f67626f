import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Staging } from '#lib/publish/staging.ts';
import { namesIn, temporaryFolder } from './folder.ts';

test('a file of any address is written in the folder, or refused', async () => {
  const root = temporaryFolder();
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '/', '//', '\\', '%2e%2e', 'a', '\0', 'é'),
    fc.string({ maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      const address = `/${pieces.join('')}`;
      const folder = path.join(root, 'deep', 'out');
      const staging = new Staging(folder, null, null);
      const written = await staging
        .add(address, 'x')
        .then(() => staging.end())
        .then(
          () => true,
          () => false,
        );
      expect(namesIn(root).map((name) => name.replace(/\.(?:br|gz)$/, ''))).toEqual(
        written ? expect.arrayContaining([`/deep/out${address}`]) : [],
      );
      expect(namesIn(root).filter((name) => !name.startsWith('/deep/out/'))).toEqual([]);
      await staging.remove();
    }),
  );
});

test.each(['/../b', '/a/../../b', '/a/../b', '/./b', '/a//b', 'b', '/'])('refuses the address %j', async (address) => {
  const staging = new Staging(path.join(temporaryFolder(), 'out'), null, null);
  await expect(staging.add(address, 'x')).rejects.toThrow('is not the address of a file');
});
