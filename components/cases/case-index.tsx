/** « Un cas comme le mien »: the form, the answer, and the prepared answers. */
import type { CaseBase, Prepared } from '#lib/views/case-base.ts';
import { Island } from '../shell/island.tsx';
import { AmountFactors } from './amount-factors.tsx';
import { CaseForm } from './case-form.tsx';
import { NotAForecast } from './not-a-forecast.tsx';
import { PreparedList } from './prepared-list.tsx';

export function CaseIndex({ base, prepared }: { base: CaseBase; prepared: readonly Prepared[] }) {
  return (
    <>
      <NotAForecast />
      <noscript>
        <p className="mb-8">
          Le choix libre des critères demande JavaScript. Sans lui, les <a href="#reponses">réponses préparées</a> sont
          ci-dessous.
        </p>
      </noscript>
      <CaseForm base={base} />
      <p role="status" data-status className="case-status" />
      <div data-answer />
      <div id="reponses">
        <PreparedList prepared={prepared} />
      </div>
      <AmountFactors />
      <Island name="similar-cases" />
    </>
  );
}
