/** An answer prepared at build for a sector and a theme or an article: amounts, nearest cases, and limits. */
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { Answer } from '#lib/views/case-answer.ts';
import type { Prepared } from '#lib/views/case-base.ts';
import type { Drawing } from '#lib/views/charts/drawing.ts';
import { DrawingChart } from '../charts/drawing.tsx';
import { AmountFactors } from './amount-factors.tsx';
import { CaseAnswer } from './case-answer.tsx';
import { NotAForecast } from './not-a-forecast.tsx';

export function PreparedPage({
  prepared,
  answer,
  drawing,
}: {
  prepared: Prepared;
  answer: Answer;
  drawing: Drawing | null;
}) {
  const { sector, basis } = prepared;
  const query = `?${basis.kind === 'theme' ? 'theme' : 'fondement'}=${basis.id}&secteur=${sector.id}`;
  return (
    <>
      <NotAForecast />
      {drawing === null ? null : (
        <figure className="mb-8 max-w-3xl">
          <DrawingChart
            drawing={drawing}
            label={typeset(`Amendes en vigueur : ${basis.name}, secteur ${sector.name}`)}
          />
          <figcaption className="label mt-1">
            {typeset('Chaque amende en vigueur de ces cas, sur une échelle logarithmique.')}
          </figcaption>
        </figure>
      )}
      <CaseAnswer answer={answer} />
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-1">
        <a href={`${routes.similarCases}${query}`}>Ajouter d’autres critères</a>
        <a href={`${routes.decisions}${query}`}>Voir ces décisions dans la liste</a>
        <a href={basis.kind === 'theme' ? routes.theme(basis.id) : routes.provision(basis.id)}>{basis.name}</a>
        <a href={routes.sector(sector.id)}>{sector.name}</a>
      </p>
      <AmountFactors />
    </>
  );
}
