/** The places of the search page, and how each is filled; lib/browser/search.ts decides with what. */
import type { Fragment } from './search-engine.ts';
import { resultElement } from './search-results.ts';

const root = part(document, '[data-search]', HTMLElement);
export const form = part(root, 'form', HTMLFormElement);
export const field = part(form, 'input', HTMLInputElement);
export const more = place('more', HTMLButtonElement);
/** Address of the names that a misspelt query may mean. */
export const namesAddress = root.dataset['names'] ?? '';

const status = place('status', HTMLElement);
const advice = place('advice', HTMLElement);
const list = place('results', HTMLElement);
const template = place('result', HTMLTemplateElement);

/** Says a sentence, which assistive technologies announce. */
export function say(sentence: string): void {
  status.textContent = sentence;
}

/** Shows the first results instead of those that were there. */
export function showResults(pages: readonly Fragment[]): void {
  list.replaceChildren(...pages.map(element));
}

/** Adds the next results, and puts the reader on the first of them. */
export function addResults(pages: readonly Fragment[]): void {
  const added = pages.map(element);
  list.append(...added);
  added[0]?.querySelector('a')?.focus();
}

function element(page: Fragment): HTMLLIElement {
  const options = [...form.querySelectorAll<HTMLOptionElement>('[name="type"] option')];
  return resultElement(template, page, (nature) => options.find(({ value }) => value === nature)?.dataset['one'] ?? '');
}

/** Shows advice below what is said; without any, nothing. */
export function advise(...paragraphs: readonly HTMLElement[]): void {
  advice.replaceChildren(...paragraphs);
  advice.hidden = paragraphs.length === 0;
}

export function paragraph(...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

/** « Vouliez-vous dire : Cegedim Santé, Santestat ? » */
export function linkList(
  before: string,
  links: readonly (readonly [label: string, href: string, ...unknown[]])[],
  after: string,
): HTMLElement {
  return paragraph(before, ...links.flatMap(([label, href], i) => [i > 0 ? ', ' : '', link(label, href)]), after);
}

function link(label: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = label;
  return element;
}

export function button(label: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'copy';
  element.textContent = label;
  element.addEventListener('click', act);
  return paragraph(element);
}

function place<T extends Element>(name: string, type: new () => T): T {
  return part(root, `[data-slot="${name}"]`, type);
}

/** The element that a selector names. Throws where the page has no such element: its markup and this script go together. */
function part<T extends Element>(within: ParentNode, selector: string, type: new () => T): T {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the search page has no ${selector}`);
}
