/** What the search page does, in each language: the address says what is asked, the index answers, the page shows it; back and forward work. */
import { addressOf, asked, clearFilters, type Request, readAddress, shownIn } from './search-address.ts';
import { adviceFor } from './search-advice.ts';
import { answersTo } from './search-answer.ts';
import { type Found, find } from './search-ask.ts';
import { type Fragment, IndexError, openSearch, read } from './search-engine.ts';
import type { SearchLanguage } from './search-french.ts';
import { type Lexicon, lexiconOf, noVocabulary } from './search-lexicon.ts';
import {
  addResults,
  advise,
  adviseRetry,
  field,
  form,
  more,
  namesAddress,
  say,
  showAnswers,
  showResults,
} from './search-screen.tsx';

/** Results that are shown at a time. */
const STEP = 10;
/** Milliseconds without a letter after which what is typed is looked for, from two letters on. */
const PAUSE = 250;

const pageTitle = document.title;
let language: SearchLanguage;
let answer: Found | null = null;
let shown = 0;
/** Whether the present entry of the history is that of a query being typed: the next letters replace it. */
let typing = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Searches follow one another: two at once would share pages of the index. Of those that wait, only the last is made. */
let running: Promise<void> = Promise.resolve();
let turns = 0;

/** Looks for what the form asks, and shows so many results. */
function look(count = STEP): void {
  const turn = ++turns;
  running = running.then(() => (turn === turns ? show(asked(), count) : undefined)).catch(reportError);
}

async function show(request: Request, count: number): Promise<void> {
  document.title = request.query === '' ? pageTitle : `${request.query} — ${pageTitle}`;
  if (addressOf(request) === location.pathname) {
    showNothing('');
    return;
  }
  const slow = setTimeout(say, 500, language.words.searching);
  try {
    const [search, lexicon] = await Promise.all([openSearch(), openLexicon()]);
    const found = await find(request.query, request.filters, lexicon, search);
    const pages = await pagesOf(found, 0, count);
    showAnswer(found, pages, request, lexicon);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    showFailure();
  } finally {
    clearTimeout(slow);
  }
}

function showAnswer(found: Found, pages: readonly Fragment[], request: Request, lexicon: Lexicon): void {
  answer = found;
  shown = pages.length;
  showResults(pages, language.words.results);
  more.hidden = found.results.length <= shown;
  const filtered = Object.keys(request.filters).length > 0;
  say(language.words.outcome({ ...found, ...request, filtered, count: found.results.length }));
  showAnswers(answersTo(found, lexicon));
  advise(adviceFor(found, request, lexicon, withoutFilters), language.words.advice);
}

let lexicon: Promise<Lexicon> | null = null;

/** The words that the search understands; it does without where they do not come. */
function openLexicon(): Promise<Lexicon> {
  lexicon ??= fetch(namesAddress)
    .then(async (response) => (response.ok ? await response.json() : noVocabulary))
    .catch(() => noVocabulary)
    .then((vocabulary) => lexiconOf(vocabulary, language));
  return lexicon;
}

async function showMore(): Promise<void> {
  if (!answer) return;
  try {
    const pages = await pagesOf(answer, shown, shown + STEP);
    shown += pages.length;
    more.hidden = answer.results.length <= shown;
    addResults(pages, language.words.results);
    history.replaceState({ shown }, '');
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    say(language.words.moreFailed);
  }
}

/** The pages of some results. Throws an `IndexError` when one does not come. */
function pagesOf({ results }: Found, from: number, to: number): Promise<Fragment[]> {
  return Promise.all(results.slice(from, to).map(read));
}

/** Takes everything off, and says a sentence. */
function showNothing(sentence: string): void {
  answer = null;
  showResults([], language.words.results);
  showAnswers([]);
  advise(null, language.words.advice);
  more.hidden = true;
  say(sentence);
}

function showFailure(): void {
  showNothing(language.words.failed);
  // A module or an index that failed once is not asked for again by all browsers; the address says what was asked.
  adviseRetry(() => location.reload(), language.words.advice);
}

function withoutFilters(): void {
  clearFilters();
  enter();
  field.focus();
}

/** Asks what the form says, as a new entry of the history where it differs from the present one. */
function enter(): void {
  clearTimeout(timer);
  typing = false;
  const address = addressOf(asked());
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  look();
}

/** Asks what is being typed: one entry of the history for all its letters. */
function enterTyped(): void {
  const request = asked();
  if (request.query.length === 1) return;
  if (typing) history.replaceState(null, '', addressOf(request));
  else history.pushState(null, '', addressOf(request));
  typing = true;
  look();
}

/** Reads the address, listens to the form, and answers in a language. */
export function startSearch(spoken: SearchLanguage): void {
  language = spoken;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    enter();
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) enter();
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(enterTyped, PAUSE);
  });
  more.addEventListener('click', () => {
    running = running.then(showMore).catch(reportError);
  });
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    clearTimeout(timer);
    typing = false;
    readAddress();
    look(shownIn(state));
  });

  readAddress();
  if (location.search !== '') look(shownIn(history.state));
}
