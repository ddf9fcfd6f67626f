/**
 * Buttons that copy a text, with the day where it is a citation (`data-consulted` holds the words before it). Adds one
 * after each element marked `data-copy`, and brings to life those of the page that name such an element (`data-copies`).
 * Without this script, readers select the text by hand.
 */
import { copying as words } from '../views/words/fr-copy.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = element.textContent?.trim() ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-label', words.copyOf(text));
  button.className = 'copy';
  element.append(' ', button);
  const copy = () => navigator.clipboard.writeText(text + consulted(element));
  bring(button, copy, element);
  for (const other of document.querySelectorAll<HTMLElement>(`[data-copies="${element.id}"]`)) {
    other.classList.remove('invisible');
    bring(other, copy, element);
  }
}

/** « , consulté le 30 novembre 2026 »: the day is that of the copy, in the language of the page. */
function consulted({ dataset }: HTMLElement): string {
  if (dataset['consulted'] === undefined) return '';
  const { lang } = document.documentElement;
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' }).format();
  return `, ${dataset['consulted']} ${lang === 'fr' ? day.replace(/^1 /, '1er ') : day}`;
}

/** A press on the button copies; what is said of it stands beside, and the text is selected where copying is refused. */
function bring(button: HTMLElement, copy: () => Promise<void>, element: HTMLElement): void {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'label';
  button.after(status);
  button.addEventListener('click', async () => {
    try {
      await copy();
      status.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(element);
      status.textContent = words.refused;
    }
  });
}
