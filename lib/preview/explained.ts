/** The pages that the preview shows in place of one that cannot be drawn: in French, with what to correct. */
import type { Problem } from '../content/problem.ts';
import { SCRIPT } from './live.ts';

const STYLE =
  'body{max-width:44rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.55 system-ui;color:#1c1b19;background:#fbfaf7}li{margin:.75rem 0}code{font-size:.9em}@media(prefers-color-scheme:dark){body{color:#eceae4;background:#171613}a{color:inherit}}';

/** A file whose front matter cannot be read: its problems, each with its line and its fix. */
export function brokenPage(file: string, problems: readonly Problem[]): string {
  return page(
    'Cette page ne peut pas être montrée',
    `<p>L’en-tête de <code>${escaped(file)}</code> ne se lit pas. Les autres pages ne sont pas touchées ; celle-ci reviendra à l’enregistrement qui la corrige.</p><ul>${problems
      .map(
        ({ line, column, message, fix }) =>
          `<li><strong>Ligne ${line}, colonne ${column} : ${escaped(message)}.</strong> ${escaped(fix)}</li>`,
      )
      .join('')}</ul>`,
  );
}

/** A page that the program could not draw. */
export function failedPage(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return page(
    'Cette page n’a pas pu être dessinée',
    `<p>Les autres pages ne sont pas touchées. ${
      errors.length === 0
        ? 'La vérification ne trouve pas d’erreur dans le contenu : c’est sans doute un défaut du programme, à signaler avec ce que le terminal affiche.'
        : 'Corriger d’abord les erreurs du contenu : la page se dessinera de nouveau à l’enregistrement.'
    }</p><ul>${errors
      .slice(0, 20)
      .map(
        ({ file, line, message, fix }) =>
          `<li><strong><code>${escaped(file)}</code>, ligne ${line} : ${escaped(message)}.</strong> ${escaped(fix)}</li>`,
      )
      .join('')}</ul>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}<p><a href="/">Accueil de l’aperçu</a></p></main><script src="${SCRIPT}"></script></body></html>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
