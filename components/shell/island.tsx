/** Loads a script of lib/browser that draws components, and Preact with it: the browser requests both at once. */
import { routes } from '#lib/routes.ts';

export function Island({ name }: { name: 'explorer' | 'explorer-en' | 'search' | 'search-en' | 'similar-cases' }) {
  return ['preact', name].map((script) => <script key={script} type="module" async src={routes.script(script)} />);
}
