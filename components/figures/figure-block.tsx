/** A figure: title, caption, drawing, source, data, files and permanent address. */
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import type { Figure } from '#lib/views/figures/figure.ts';
import { LinkedDrawing } from '../charts/linked-drawing.tsx';
import { FigureTable } from './figure-table.tsx';

export function FigureBlock({
  figure,
  files,
  page = routes.figures,
}: {
  figure: Figure;
  files: readonly FileLink[];
  /** The page that the figure is on. */
  page?: string;
}) {
  const { id, topic, title, caption, source, drawing } = figure;
  return (
    <figure
      id={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-5 border-t border-rule pt-5 lg:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <figcaption>
        <p className="kicker">{typeset(topic)}</p>
        <h3 className="mt-1 text-xl leading-snug font-semibold">{typeset(title)}</h3>
        <p className="mt-2 leading-snug text-muted">{typeset(caption)}</p>
      </figcaption>
      <div className="min-w-0">
        <LinkedDrawing
          drawing={drawing}
          label={typeset(`${title} : graphique, dont les données sont dans le tableau qui suit.`)}
        />
        <p className="label mt-3 max-w-[36em]">{typeset(source)}</p>
        <p className="label no-print mt-1 flex flex-wrap gap-x-5">
          {files.map(({ label, href, type }) => (
            <a key={href} href={href} download={type === 'text/csv' || undefined} className="inline-block py-1">
              {label}
              <span className="sr-only">{typeset(` : ${title}`)}</span>
            </a>
          ))}
          <a href={`${page}#${id}`} className="inline-block py-1">
            Lien permanent<span className="sr-only">{typeset(` : ${title}`)}</span>
          </a>
        </p>
        <FigureTable figure={figure} />
      </div>
    </figure>
  );
}
