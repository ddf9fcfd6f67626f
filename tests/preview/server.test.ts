import { expect, it } from 'vitest';
import { withoutRuntime } from '#lib/preview/pages.ts';

it('takes the scripts of the framework out of a page, and leaves those of the site and of the preview', () => {
  const page = [
    '<link rel="preload" as="script" href="/_next/a.js"/>',
    '<link rel="stylesheet" href="/_next/a.css"/>',
    '<script src="/_next/static/chunks/main.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script type="module" async="" src="/js/copy.js"></script>',
    '<script type="application/ld+json">{"@type":"Article"}</script>',
    '<script defer="" src="/apercu/apercu.js"></script>',
  ];
  expect(withoutRuntime(page.join(''))).toBe([page[1], page[4], page[5], page[6]].join(''));
});
