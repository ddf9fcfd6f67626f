import { launchBrowser } from '/work/wt/edit/tests/browser/chromium.ts';
import fs from 'node:fs'; import path from 'node:path';
const b = await launchBrowser();
const c = await b.newContext({ viewport: { width: 1440, height: 1400 }, locale: 'fr-FR' });
const p = await c.newPage();
p.on('console', (m) => { if (m.type()==='error' && !/Content Security|status.json/.test(m.text())) console.log('console', m.text().slice(0, 300))});
p.on('pageerror', (e) => console.log('pageerror', String(e).slice(0, 400)));
await p.goto('http://localhost:4105/admin/');
const files: Record<string,string> = {};
const walk = (d: string, rel='') => { for (const e of fs.readdirSync(path.join(d, rel), { withFileTypes: true })) { const r = rel ? rel + '/' + e.name : e.name; if (e.isDirectory()) walk(d, r); else files[r] = fs.readFileSync(path.join(d, r), 'utf8'); } };
walk('/tmp/ed');
await p.evaluate(async (files) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  let pub = await root.getDirectoryHandle('public', { create: true }); await pub.getDirectoryHandle('images', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const parts = name.split('/'); let dir = root;
    for (const part of parts.slice(0, -1)) dir = await dir.getDirectoryHandle(part, { create: true });
    const h = await dir.getFileHandle(parts.at(-1)!, { create: true }); const w = await h.createWritable(); await w.write(text); await w.close();
  }
  (window as any).showDirectoryPicker = async () => root;
}, files);
const read = (name: string) => p.evaluate(async (name) => { let d: any = await navigator.storage.getDirectory(); const parts = name.split('/'); for (const q of parts.slice(0,-1)) d = await d.getDirectoryHandle(q); return (await (await d.getFileHandle(parts.at(-1))).getFile()).text(); }, name);
await p.getByRole('button', { name: 'Travailler avec un dépôt local' }).click();
await p.getByText('Alpha').first().waitFor();
await p.evaluate(() => { location.hash = '#/collections/vocabulaires/entries/organisations'; });
await p.waitForTimeout(1500);
await p.screenshot({ path: '/tmp/s1.png' }); fs.writeFileSync('/tmp/aria1.yml', await p.locator('body').ariaSnapshot()); await p.getByRole('button', { name: /Ajouter .organisme/ }).click({timeout:5000});
await p.waitForTimeout(500);
await p.screenshot({ path: '/tmp/s1.png' });
fs.writeFileSync('/tmp/aria1.yml', await p.locator('body').ariaSnapshot());
fs.writeFileSync('/tmp/aria1.yml', await p.locator('body').ariaSnapshot()); await p.evaluate(() => { location.hash = '#/collections/articles/new'; });
await p.waitForTimeout(1500);
await p.getByRole('button', { name: /Ajouter .décision/ }).click();
await p.waitForTimeout(500);
fs.writeFileSync('/tmp/aria2.yml', await p.locator('body').ariaSnapshot());
await p.screenshot({ path: '/tmp/s2.png', fullPage: true });
await b.close();
