import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { KeyFacts } from '#components/article/key-facts.tsx';
import type { Decision } from '#lib/schema/corpus.ts';
import { articleView } from '#lib/views/article.ts';
import { relatedIndex } from '#lib/views/related.ts';
import { appeal, article, corpusOf, decision } from '#tests/views/cases.ts';

/** The text of the fact « Fondements » of a decision; null when it is not shown. */
function grounds(facts: Partial<Decision>): string | null {
  const alpha = article('alpha', { decisions: [decision(facts)] });
  const corpus = corpusOf([alpha], { provisions: ['rgpd-6', 'rgpd-32'] });
  const view = articleView(alpha, corpus, relatedIndex(corpus), '2026-01-20');
  const html = renderToStaticMarkup(createElement(KeyFacts, { view }));
  const fact = /<dt[^>]*>Fondements<\/dt><dd[^>]*>(.*?)<\/dd>/.exec(html)?.[1];
  return (
    fact
      ?.replace(/<\/?abbr[^>]*>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() ?? null
  );
}

describe('the provisions of a decision', () => {
  test('include those that the judge set aside', () => {
    const appeals = [appeal({ outcome: 'reformation', date: '2025-01-01', fineAfter: 5, setAside: ['rgpd-6'] })];
    expect(grounds({ fine: 10, provisions: ['rgpd-6', 'rgpd-32'], appeals })).toBe(
      'RGPD, art. 32 Écarté par le juge : RGPD, art. 6',
    );
  });

  test('are marked as set aside when none remains', () => {
    const appeals = [appeal({ outcome: 'reformation', date: '2025-01-01', fineAfter: 5, setAside: ['rgpd-6'] })];
    expect(grounds({ fine: 10, provisions: ['rgpd-6'], appeals })).toBe('Écarté par le juge : RGPD, art. 6');
  });

  test('are not shown when there never were any', () => {
    expect(grounds({ provisions: [] })).toBeNull();
  });

  test('give what the acronym of their text stands for', () => {
    const alpha = article('alpha', { decisions: [decision({ provisions: ['rgpd-32'] })] });
    const corpus = corpusOf([alpha], { provisions: ['rgpd-32'] });
    const view = articleView(alpha, corpus, relatedIndex(corpus), '2026-01-20');
    expect(renderToStaticMarkup(createElement(KeyFacts, { view }))).toContain(
      '<abbr title="Règlement général sur la protection des données">RGPD</abbr>, art.\u00a0<a href="/fondements/rgpd-32/" aria-label="RGPD, art.\u00a032">32</a>',
    );
  });
});
