/** The search page: the address says what is asked, the index answers, the page shows it; back and forward work. */
import { type Answer, ask, type Filters, type Fragment, IndexError, read } from './search-engine.ts';
import { type KnownName, nearestNames } from './search-names.ts';
import { readQuery } from './search-query.ts';
import {
  addResults,
  advise,
  button,
  field,
  form,
  linkList,
  more,
  namesAddress,
  paragraph,
  say,
  showResults,
} from './search-screen.ts';
import { outcomeSentence } from './search-sentences.ts';

/** Results that are shown at a time. */
const STEP = 10;
/** Milliseconds without a letter after which what is typed is looked for, from two letters on. */
const PAUSE = 250;

interface Request {
  readonly query: string;
  readonly filters: Filters;
}

const pageTitle = document.title;
let answer: Answer | null = null;
let shown = 0;
/** Whether the present entry of the history is that of a query being typed: the next letters replace it. */
let typing = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the form asks. */
function asked(): Request {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  const { q: query = '', ...filters } = Object.fromEntries(values.filter(([, value]) => value !== ''));
  return { query, filters };
}

function addressOf({ query, filters }: Request): string {
  const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
  return location.pathname + (parameters === '' ? '' : `?${parameters}`);
}

/** Puts in the form what the address asks; a filter that does not exist is none. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) {
    const value = parameters.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

/** Searches follow one another: two at once would share pages of the index. Of those that wait, only the last is made. */
let last = 0;
let running: Promise<void> = Promise.resolve();
function look(count = STEP): void {
  const turn = ++last;
  running = running.then(() => (turn === last ? show(asked(), count) : undefined)).catch(reportError);
}

async function show(request: Request, count: number): Promise<void> {
  document.title = request.query === '' ? pageTitle : `${request.query} — ${pageTitle}`;
  const slow = setTimeout(say, 500, 'Recherche en cours…');
  try {
    const found = await ask(readQuery(request.query), request.filters);
    await showAnswer(found, await pagesOf(found, 0, count), request);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    showFailure();
  } finally {
    clearTimeout(slow);
  }
}

async function showAnswer(found: Answer, pages: readonly Fragment[], request: Request): Promise<void> {
  answer = found;
  shown = pages.length;
  showResults(pages);
  more.hidden = found.results.length <= shown;
  const nothingAsked = addressOf(request) === location.pathname;
  const filtered = Object.keys(request.filters).length > 0;
  say(nothingAsked ? '' : outcomeSentence({ ...found, ...request, filtered, count: found.results.length }));
  advise(...(nothingAsked ? [] : await adviceFor(found, request, filtered)));
}

async function showMore(): Promise<void> {
  if (!answer) return;
  try {
    const pages = await pagesOf(answer, shown, shown + STEP);
    shown += pages.length;
    more.hidden = answer.results.length <= shown;
    addResults(pages);
    history.replaceState({ shown }, '');
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    say('La suite n’a pas pu être chargée. Vérifier la connexion, puis réessayer.');
  }
}

/** The pages of some results. Throws an `IndexError` when one does not come. */
function pagesOf({ results }: Answer, from: number, to: number): Promise<Fragment[]> {
  return Promise.all(results.slice(from, to).map(read));
}

/** What may help a reader who did not find: fewer filters, words apart, names that resemble those that are unknown. */
async function adviceFor({ results, withoutFilters, unknown }: Answer, { query, filters }: Request, filtered: boolean) {
  if (results.length > 0 && unknown.length === 0) return [];
  const advice: HTMLElement[] = [];
  if (results.length === 0 && filtered && withoutFilters > 0) advice.push(button('Retirer les filtres', clearFilters));
  const names = nearestNames(unknown.join(' ') || query, await knownNames());
  if (names.length > 0) advice.push(linkList('Vouliez-vous dire\u00a0: ', names, '\u202f?'));
  if (results.length > 0) return advice;
  const words = readQuery(query)
    .text.replaceAll('"', '')
    .split(' ')
    .filter((word) => !unknown.includes(word));
  const apart = words.length < 2 ? [] : words.map((word) => [word, addressOf({ query: word, filters })] as const);
  if (apart.length > 0)
    advice.push(linkList('Aucune page ne réunit ces mots. Les chercher un à un\u00a0: ', apart, '.'));
  return [
    ...advice,
    paragraph('Vérifier l’orthographe, ou passer par les listes ci-dessous, qui mènent à chaque page.'),
  ];
}

/** The names that resemble a query are a help: without them, the answer stands. */
async function knownNames(): Promise<readonly KnownName[]> {
  const response = await fetch(namesAddress).catch(() => null);
  return response?.ok ? response.json() : [];
}

function showFailure(): void {
  answer = null;
  showResults([]);
  more.hidden = true;
  say('L’index de recherche n’a pas pu être chargé.');
  advise(
    paragraph('Vérifier la connexion, puis réessayer. Les listes ci-dessous mènent aussi à chaque page.'),
    // A module or an index that failed once is not asked for again by all browsers; the address says what was asked.
    button('Réessayer', () => location.reload()),
  );
}

function clearFilters(): void {
  for (const select of form.querySelectorAll('select')) select.value = '';
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

form.addEventListener('submit', (event) => {
  event.preventDefault();
  enter();
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) enter();
});
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const request = asked();
    if (request.query.length === 1) return;
    if (typing) history.replaceState(null, '', addressOf(request));
    else history.pushState(null, '', addressOf(request));
    typing = true;
    look();
  }, PAUSE);
});
more.addEventListener('click', () => {
  running = running.then(showMore).catch(reportError);
});
addEventListener('popstate', ({ state }: PopStateEvent) => {
  typing = false;
  readAddress();
  look(shownIn(state));
});

/** How many results an entry of the history shows. */
function shownIn(state: unknown): number {
  return typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number'
    ? state.shown
    : STEP;
}

readAddress();
if (location.search !== '') look(shownIn(history.state));
