import { describe, expect, it } from 'vitest';
import { Source } from '#lib/schema/source.ts';

const source = { url: 'https://www.cnil.fr/', title: 'CNIL', kind: 'official', proves: 'montant, date' };

describe('a source', () => {
  it('says where it is, what it is called, what it is and what it proves', () => {
    expect(Source.parse(source)).toEqual(source);
  });

  it('may say where it was seen cited', () => {
    const seen = { ...source, url: 'http://www.arcep.fr/avis.pdf', kind: 'secondary', seenIn: 'https://gdprhub.eu/' };
    expect(Source.parse(seen)).toEqual(seen);
  });

  it.each([
    'www.cnil.fr',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://cnil.fr/',
    'mailto:a@cnil.fr',
    '/articles/x/',
    '//cnil.fr/',
    '',
  ])('has a full address on the web: « %s » is refused', (url) => {
    expect(Source.safeParse({ ...source, url }).error?.issues.map(({ path }) => path)).toEqual([['url']]);
    expect(Source.safeParse({ ...source, seenIn: url }).error?.issues.map(({ path }) => path)).toEqual([['seenIn']]);
  });

  it('is official, from a court or secondary', () => {
    expect(Source.safeParse({ ...source, kind: 'officiel' }).error?.issues).toMatchObject([
      { path: ['kind'], values: ['official', 'court', 'secondary'] },
    ]);
  });

  it('proves something', () => {
    expect(Source.safeParse({ ...source, proves: '' }).error?.issues.map(({ path }) => path)).toEqual([['proves']]);
  });
});
