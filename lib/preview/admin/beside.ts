/** Runs in the browser, beside a form: what the check says of the file, and its page, at each save. */
import type { Problem } from '../../content/problem.ts';
import { EVENTS, SCRIPT } from '../live.ts';
import { admin } from './addresses.ts';

const asked = new URLSearchParams(location.search);
const said = document.querySelector('#remarques');
const page = document.querySelector('iframe');

async function show(): Promise<void> {
  const response = await fetch(`${admin.remarks}?${new URLSearchParams({ file: asked.get('file') ?? '' })}`);
  const remarks = (await response.json()) as Problem[];
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const summary = document.createElement('summary');
  summary.textContent =
    remarks.length === 0
      ? 'Vérification : rien à signaler.'
      : `Vérification : ${errors} erreur${errors > 1 ? 's' : ''}, ${remarks.length - errors} avertissement${remarks.length - errors > 1 ? 's' : ''}.`;
  const list = document.createElement('ul');
  for (const { line, rule, severity, message, fix } of remarks) {
    const item = document.createElement('li');
    const head = document.createElement('strong');
    head.textContent = `${severity === 'error' ? 'Erreur' : 'Avertissement'} ${rule}`;
    item.append(head, `, ligne ${line} : ${message}. ${fix}`);
    list.append(item);
  }
  const details = document.createElement('details');
  details.open = remarks.length > 0;
  details.dataset['check'] = String(remarks.length);
  details.append(summary, list);
  said?.replaceChildren(details);
}

new EventSource(EVENTS).addEventListener('change', () => {
  void show();
  // A page that the preview draws reloads by itself; « not found » and error pages do not.
  if (page?.contentDocument?.querySelector(`script[src="${SCRIPT}"]`) === null) page.contentWindow?.location.reload();
});
void show();
