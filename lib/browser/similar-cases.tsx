/**
 * Answers the form of « Un cas comme le mien » at once. The address contains the criteria. Nothing is fetched before a
 * choice.
 */
import { CaseAnswer } from '#components/cases/case-answer.tsx';
import { answerTo } from '../views/case-answer.ts';
import { type PackedCases, unpackCases } from '../views/packed-cases.ts';
import { type Criteria, isEmpty } from '../views/similar-cases.ts';
import { draw } from './draw.ts';

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

/** Fills the form from the address. */
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
    draw(null, place);
    return;
  }
  try {
    loading ??= load(form.dataset['cases'] ?? '');
    const { cases, names } = await loading;
    // The reader may have changed the criteria while the cases were loading.
    if (addressOf(criteriaOf(form)) !== addressOf(criteria)) return;
    const said = answerTo(criteria, cases, names);
    status.textContent = said.sentence;
    draw(<CaseAnswer answer={said} />, place);
  } catch {
    loading = undefined;
    draw(null, place);
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
