/** What axe finds on a page (https://github.com/dequelabs/axe-core). */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA, and axe's own advice. */
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
const CONTRAST = { type: 'rule', values: ['color-contrast'] } as const;

/**
 * The violations of a page as it is shown, « rule: selectors »; of contrast alone where only colours changed. What
 * passes is not listed, and no second page is opened for frames, which no page of the site has: five times less work.
 */
export async function violations(page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[]> {
  const runOnly = rules === 'contrast' ? CONTRAST : ALL;
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { ...runOnly, values: [...runOnly.values] }, resultTypes: ['violations'] })
    .setLegacyMode();
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
