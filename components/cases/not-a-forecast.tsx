/** The warning that every page that compares cases shows before any number. */
import { typeset } from '#lib/typography.ts';

export function NotAForecast() {
  return (
    <p className="mb-8 max-w-[33em] border-l-2 border-seal pl-4">
      {typeset(
        'Une statistique de décisions passées, pas une prédiction : chaque amende dépend de circonstances que ces chiffres ne montrent pas. Montants en vigueur après recours, décisions de la CNIL seules.',
      )}
    </p>
  );
}
