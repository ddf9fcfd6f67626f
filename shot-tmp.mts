import { serve } from '#tests/browser/served.ts';
const site = await serve('/tmp/out-explorer');
const errors: string[] = [];
async function shot(name: string, address: string, width: number, height: number, act?: (p: any) => Promise<void>, extra: any = {}) {
  const page = await site.open(address, { viewport: { width, height }, ...extra });
  page.on('console', (m: any) => m.type() === 'error' && errors.push(m.text()));
  page.on('pageerror', (e: any) => errors.push(String(e)));
  if (extra.javaScriptEnabled !== false) await page.locator('ul.choices').first().waitFor({ state: 'attached' }).catch(() => {});
  await page.waitForTimeout(400);
  try { await act?.(page); } catch (e) { errors.push(`${name}: ${e}`); }
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shot-${name}.png` });
  await page.context().close();
}
await shot('p1', '/sanctions/', 360, 740);
await shot('p2', '/sanctions/', 360, 740, async (p) => { await p.locator('.bar button').first().click(); await p.locator('details.facet summary').first().click(); });
await shot('p3', '/sanctions/', 360, 740, async (p) => { await p.locator('.bar button').first().click(); await p.locator('details.facet summary').first().click(); await p.getByRole('checkbox', { name: /Cookies/ }).check(); await p.getByRole('button', { name: /^Voir les/ }).click(); });
await shot('p4', '/sanctions/?theme=cookies', 360, 740, async (p) => { await p.getByRole('button', { name: 'Graphique' }).click(); await p.getByText('Les chiffres par année').click(); });
await shot('p5', '/sanctions/?theme=cookies', 360, 740, async (p) => { await p.getByRole('button', { name: 'Télécharger' }).click(); });
await shot('w1', '/sanctions/?theme=cookies&theme=securite&annee=2024', 1440, 1000);
await shot('w2', '/sanctions/?theme=cookies&secteur=sante&q=zzz', 1440, 900, undefined, { colorScheme: 'dark' });
await shot('t1', '/sanctions/?theme=cookies', 768, 1000);
await shot('n1', '/sanctions/?theme=cookies', 360, 740, undefined, { javaScriptEnabled: false });
console.log(errors);
await site.close();
