/** The places of the search page, and how each is filled; lib/browser/search.ts decides with what. */

import { type Advice, SearchAdvice, SearchFailure } from '#components/search/search-advice.tsx';
import { type AnswerLine, SearchAnswer } from '#components/search/search-answer.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import type { SearchWords } from '../views/words/fr-search.ts';
import { draw } from './draw.ts';
import type { Fragment } from './search-engine.ts';
import { resultOf } from './search-found.ts';

const root = part(document, '[data-search]', HTMLElement);
export const form = part(root, 'form', HTMLFormElement);
export const field = part(form, 'input', HTMLInputElement);
export const more = place('more', HTMLButtonElement);
/** Address of the words that the search understands. */
export const namesAddress = root.dataset['names'] ?? '';

const status = place('status', HTMLElement);
const answers = place('answer', HTMLElement);
const advice = place('advice', HTMLElement);
const list = place('results', HTMLElement);
let shown: readonly Fragment[] = [];

/** Says a sentence, which assistive technologies announce. */
export function say(sentence: string): void {
  status.textContent = sentence;
}

/** Shows the first results instead of those that were there. */
export function showResults(pages: readonly Fragment[], words: SearchWords['results']): void {
  const natures = [...form.querySelectorAll<HTMLOptionElement>('[name="type"] option')];
  const natureName = (nature: string) => natures.find(({ value }) => value === nature)?.dataset['one'] ?? '';
  shown = pages;
  draw(
    <SearchResults results={pages.map((page) => resultOf(page, natureName, words))} instead={words.instead} />,
    list,
  );
}

/** Adds the next results, and puts the reader on the first of them. */
export function addResults(pages: readonly Fragment[], words: SearchWords['results']): void {
  const first = shown.length;
  showResults([...shown, ...pages], words);
  list.children[first]?.querySelector('a')?.focus();
}

/** Shows what answers the question before any page; nothing without a line. */
export function showAnswers(lines: readonly AnswerLine[]): void {
  draw(lines.length === 0 ? null : <SearchAnswer lines={lines} />, answers);
  answers.hidden = lines.length === 0;
}

/** Shows advice below what is said; without any, nothing. */
export function advise(given: Advice | null, words: SearchWords['advice']): void {
  draw(given && <SearchAdvice advice={given} words={words} />, advice);
  advice.hidden = given === null;
}

/** Says below that the index could not be read, and how to try again. */
export function adviseRetry(retry: () => void, words: SearchWords['advice']): void {
  draw(<SearchFailure retry={retry} words={words} />, advice);
  advice.hidden = false;
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
