/** The visual editor in the test browser: the project folder is the browser's private file system. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Opens the editor on the folders `content` and `public` of a project. Returns when its articles are listed. */
export async function openEditor(page: Page, url: string, project: string): Promise<void> {
  await page.goto(`${url}/admin/`);
  const files = filesBelow(project).map((name) => [name, readFileSync(path.join(project, name), 'utf8')] as const);
  await page.evaluate(async (written) => {
    const root = await navigator.storage.getDirectory();
    const folder = async (parts: readonly string[]) => {
      let dir = root;
      for (const part of parts) dir = await dir.getDirectoryHandle(part, { create: true });
      return dir;
    };
    await folder(['.git']);
    await folder(['public', 'images']);
    for (const [name, text] of written) {
      const parts = name.split('/');
      const dir = await folder(parts.slice(0, -1));
      const stream = await (await dir.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(globalThis, { showDirectoryPicker: async () => root });
  }, files);
  await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).click();
  await page.getByRole('button', { name: 'Créer une entrée', exact: true }).waitFor();
}

/** Saves the entry, waits for the editor to have written it, and copies what it wrote into the project. */
export async function save(page: Page, project: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Enregistrer' });
  await button.click();
  const saved = page.getByText(/enregistrée?s?\.?$/).first();
  await saved.waitFor().catch(async (cause: unknown) => {
    const refused = await page.locator('[aria-invalid=true]').evaluateAll((all) => all.map((one) => one.outerHTML));
    throw new Error(`the entry was not saved: ${refused.join('\n')}\n${await page.locator('body').ariaSnapshot()}`, {
      cause,
    });
  });
  await copyBack(page, project);
}

/** Copies the files of the browser's file system into the project, as a real folder would have them. */
async function copyBack(page: Page, project: string): Promise<void> {
  const files = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (dir: FileSystemDirectoryHandle, below: string): Promise<void> => {
      for await (const [name, handle] of dir.entries()) {
        if (name.startsWith('.')) continue;
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${below}${name}/`);
        else {
          const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
          found.push([`${below}${name}`, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))]);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  for (const [name, coded] of files) {
    const file = path.join(project, name);
    const bytes = Buffer.from(coded, 'base64');
    if (statSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file).equals(bytes)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function filesBelow(dir: string, below = ''): string[] {
  return readdirSync(path.join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const name = `${below}${entry.name}`;
    return entry.isDirectory() ? filesBelow(dir, `${name}/`) : [name];
  });
}

/** The last field of the form with that label. The editor isolates the label between two invisible marks. */
export function field(scope: Page | Locator, label: string): Locator {
  return scope.getByRole('group', { name: new RegExp(`^Champ « .?${label}.? »$`) }).last();
}

/** The same, in view: the editor draws a field when it comes near the window. */
export async function shown(scope: Page | Locator, label: string): Promise<Locator> {
  const group = field(scope, label);
  for (let tries = 0; tries < 30 && (await group.count()) === 0; tries++) {
    await scope
      .getByRole('group', { name: /^Champ/ })
      .last()
      .evaluate((element) => element.scrollIntoView());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await group.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return group;
}

/** Writes into the last text, date or number with that label. */
export async function fill(scope: Page | Locator, label: string, value: string): Promise<void> {
  const input = (await shown(scope, label)).locator('input:visible, textarea:visible, [role=textbox]:visible').first();
  await input.fill(value);
}

/** Ticks the last choice with that label. */
export async function choose(scope: Page | Locator, label: string, choice: string): Promise<void> {
  const list = await shown(scope, label);
  await list
    .getByRole('radio', { name: choice })
    .or(list.getByRole('checkbox', { name: choice }))
    .first()
    .click();
}

/** Adds an item to the list of that field, and returns the item. */
export async function addItem(scope: Page | Locator, label: string, noun: string): Promise<Locator> {
  const list = await shown(scope, label);
  await list
    .getByRole('button', { name: new RegExp(`^Ajouter .?${noun}.?$`) })
    .last()
    .click();
  return list;
}

/** Picks an option of a list that unfolds. */
export async function pick(page: Page, scope: Page | Locator, label: string, option: string): Promise<void> {
  const box = (await shown(scope, label)).getByRole('combobox');
  await box.click();
  const options = page.getByRole('option', { name: option }).first();
  await options.click();
  // A list of several stays open; Escape would leave the form.
  if (await options.isVisible()) await box.click();
}
