/** The page of figures: table of contents, then every figure, section by section. */
import { uncapitalise } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import type { FigureSection } from '#lib/views/figures.ts';
import type { Story } from '#lib/views/stories.ts';
import { Links } from '../lists/links.tsx';
import { FigureBlock } from './figure-block.tsx';

export function FiguresPage({
  sections,
  stories,
  filesOf,
}: {
  sections: readonly FigureSection[];
  stories: readonly Story[];
  /** The files of a figure, by its identifier. */
  filesOf: (id: string) => readonly FileLink[];
}) {
  return (
    <>
      {stories.length === 0 ? null : (
        <p className="mb-3">
          {'Une amende, de bout en bout : '}
          <Links links={stories.map(({ title, href }) => ({ label: typeset(uncapitalise(title)), href }))} />.
        </p>
      )}
      <p className="mb-8">
        <a href={routes.similarCases}>Un cas comme le mien</a>
        {typeset(' : choisir des manquements et un secteur, voir ce qu’ils ont coûté. Décision par décision : les ')}
        <a href={routes.data}>données ouvertes</a>.
      </p>
      <nav aria-label="Sur cette page" className="no-print mb-14 border-y border-rule py-4">
        <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-5">
          {sections.map(({ id, title, figures }) => (
            <li key={id}>
              <a href={`#${id}`} className="font-semibold no-underline hover:underline">
                {typeset(title)}
              </a>
              <ul className="label mt-1">
                {figures.map((figure) => (
                  <li key={figure.id}>
                    <a href={`#${figure.id}`} className="inline-block py-1 no-underline hover:underline">
                      {typeset(figure.topic)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, figures }) => (
        <section key={id} aria-labelledby={id} className="mb-16">
          <h2 id={id} className="mb-6 text-3xl font-semibold tracking-tight">
            {typeset(title)}
          </h2>
          <div className="space-y-14">
            {figures.map((figure) => (
              <FigureBlock key={figure.id} figure={figure} files={filesOf(figure.id)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
