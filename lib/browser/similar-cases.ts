/** Answers the form of « Un cas comme le mien » on the spot; the address keeps the criteria. Nothing is asked for before a choice. */
import { euros, number } from '../format.ts';
import { type Answer, answerTo } from '../views/case-answer.ts';
import { type PackedCases, unpackCases } from '../views/packed-cases.ts';
import { type Criteria, isEmpty } from '../views/similar-cases.ts';

const form = document.querySelector<HTMLFormElement>('form[data-cases]');
const status = document.querySelector<HTMLElement>('[data-status]');
const place = document.querySelector<HTMLElement>('[data-answer]');
let loading: Promise<ReturnType<typeof unpackCases>> | undefined;

if (form && status && place) {
  form.classList.add('ready');
  restore(form);
  form.addEventListener('change', () => answer(form, status, place));
  form.addEventListener('reset', () => setTimeout(() => answer(form, status, place)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(form, status, place).then(() => place.querySelector<HTMLElement>('h2')?.focus());
  });
  if (!isEmpty(criteriaOf(form))) void answer(form, status, place);
}

/** Chooses in the form what the address says. */
function restore(form: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    if (wanted.getAll(box.name).includes(box.value)) {
      box.checked = true;
      const fold = box.closest('details');
      if (fold) fold.open = true;
    }
  for (const select of form.querySelectorAll('select')) {
    const value = wanted.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
}

function criteriaOf(form: HTMLFormElement): Criteria {
  const data = new FormData(form);
  const procedure = data.get('procedure');
  return {
    provisions: data.getAll('fondement').map(String),
    themes: data.getAll('theme').map(String),
    sector: String(data.get('secteur') ?? '') || null,
    procedure: procedure === 'ordinaire' || procedure === 'simplifiee' ? procedure : null,
  };
}

async function answer(form: HTMLFormElement, status: HTMLElement, place: HTMLElement): Promise<void> {
  const criteria = criteriaOf(form);
  history.replaceState(null, '', addressOf(criteria));
  if (isEmpty(criteria)) {
    status.textContent = '';
    place.replaceChildren();
    return;
  }
  try {
    loading ??= load(form.dataset['cases'] ?? '');
    const { cases, names } = await loading;
    // The reader may have chosen again while the cases came.
    if (addressOf(criteriaOf(form)) !== addressOf(criteria)) return;
    const said = answerTo(criteria, cases, names);
    status.textContent = said.sentence;
    place.replaceChildren(...elementsOf(said));
  } catch {
    loading = undefined;
    place.replaceChildren();
    status.textContent =
      'Les cas n’ont pas pu être chargés. Comparer à nouveau, ou choisir une des réponses préparées ci-dessous.';
  }
}

async function load(address: string): Promise<ReturnType<typeof unpackCases>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return unpackCases((await response.json()) as PackedCases);
}

function addressOf({ provisions, themes, sector, procedure }: Criteria): string {
  const query = new URLSearchParams([
    ...themes.map((slug) => ['theme', slug]),
    ...provisions.map((id) => ['fondement', id]),
    ...(sector === null ? [] : [['secteur', sector]]),
    ...(procedure === null ? [] : [['procedure', procedure]]),
  ]).toString();
  return query === '' ? location.pathname : `?${query}`;
}

/** The same elements as components/cases/case-answer.tsx. */
function elementsOf({ fines, nearest }: Answer): HTMLElement[] {
  const title = element('h2', 'Les cas les plus proches');
  title.className = 'case-title';
  title.tabIndex = -1;
  const list = element(
    'ol',
    ...nearest.map(({ id, label, href, when, amount, difference }) => {
      const link = element('a', label);
      link.setAttribute('href', href);
      const row = element('li', link, element('strong', amount), element('span', when), element('p', difference));
      row.dataset['decision'] = id;
      return row;
    }),
  );
  list.className = 'cases';
  return [...(fines.length === 0 ? [] : [finesTable(fines)]), title, list];
}

function finesTable(lines: Answer['fines']): HTMLElement {
  const name = 'Amendes en vigueur de ces cas';
  const caption = element('caption', name);
  caption.className = 'sr-only';
  const columns = ['Procédure', 'Cas', 'Amendes', 'Médiane', 'La plus basse', 'La plus haute', 'Moyenne'];
  const table = element(
    'table',
    caption,
    element('thead', element('tr', ...columns.map((column) => scoped('col', column)))),
    element(
      'tbody',
      ...lines.map(({ procedure, cases, fines, spread }) =>
        element(
          'tr',
          scoped('row', procedure),
          element('td', number(cases)),
          element('td', number(fines)),
          ...[spread?.median, spread?.min, spread?.max, spread?.mean].map((amount) =>
            element('td', amount === undefined ? '–' : euros(amount)),
          ),
        ),
      ),
    ),
  );
  table.className = 'figure-data';
  const box = element('section', table);
  box.className = 'table-scroll';
  box.tabIndex = 0;
  box.setAttribute('aria-label', name);
  return box;
}

function scoped(scope: 'col' | 'row', text: string): HTMLElement {
  const head = element('th', text);
  head.setAttribute('scope', scope);
  return head;
}

function element(tag: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
