import { expect, test } from 'vitest';
import { hosted } from '#lib/browser/base.ts';
import { bundleScript } from '#lib/browser/bundle.ts';

const ADDRESSES = ['/', '/articles/alpha/', '/sanctions/?annee=2024#liste'];
const OTHERS = ['?page=2', '#liste', 'https://www.cnil.fr/', '//cnil.example/', 'mailto:a@b.example', ''];

test('at the root of its host, a site has the addresses of the corpus, and its scripts contain nothing more', async () => {
  expect([...ADDRESSES, ...OTHERS].map(hosted)).toEqual([...ADDRESSES, ...OTHERS]);
  expect(await bundleScript('preact')).not.toMatch(/\.href=/);
});

test('below a path, what an island draws leads to addresses below it, and to other sites as before', async () => {
  const script = await bundleScript('preact', '/recueil');
  const { h } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
  );
  const drawn = (address: string) => h('a', { href: address }).props.href;
  expect(ADDRESSES.map(drawn)).toEqual([
    '/recueil/',
    '/recueil/articles/alpha/',
    '/recueil/sanctions/?annee=2024#liste',
  ]);
  expect(OTHERS.map(drawn)).toEqual(OTHERS);
});
