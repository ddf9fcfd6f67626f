/** Bodies from A to Z, with a link to each letter. */
import { pageOf } from '#lib/routes.ts';
import type { Totals } from '#lib/views/decisions.ts';
import type { OrganisationIndexView } from '#lib/views/organisations.ts';
import type { Words } from '#lib/views/words/words.ts';
import { Pager } from '../shell/pager.tsx';

/** Fines of the CNIL alone: those of other authorities stand beside, never in the same sum. */
function amountOf({ fines, finesInForce, foreign, undisclosed }: Totals, { amounts }: Words): string | null {
  if (fines > foreign.fines) return amounts.euros(finesInForce - foreign.finesInForce);
  if (foreign.fines > 0) return null;
  return undisclosed > 0 ? amounts.undisclosed : amounts.noFine;
}

/** `list` is the address of the list. */
export function OrganisationIndex({ view, list, words }: { view: OrganisationIndexView; list: string; words: Words }) {
  const {
    index,
    format: { typeset },
  } = words;
  return (
    <>
      {view.page > 1 || view.repeated.length === 0 ? null : <Repeated bodies={view.repeated} words={words} />}
      <nav aria-label={index.letters} className="no-print mb-8">
        <ul className="flex flex-wrap gap-x-3 font-sans">
          {view.initials.map(({ letter, page }) => (
            <li key={letter}>
              <a
                href={`${page === view.page ? '' : pageOf(list, page)}#lettre-${letter.toLowerCase()}`}
                className="inline-block min-w-6 py-1 text-center"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="space-y-10">
        {view.letters.map(({ letter, organisations }) => (
          <section
            key={letter}
            aria-labelledby={`lettre-${letter.toLowerCase()}`}
            className="grid gap-x-8 sm:grid-cols-[4rem_1fr]"
          >
            <h2 id={`lettre-${letter.toLowerCase()}`} className="text-3xl font-semibold text-seal">
              {letter}
            </h2>
            <ul className="divide-y divide-rule border-y border-rule">
              {organisations.map(({ slug, label, href, language, activity, totals, article }) => (
                <li key={slug} className="grid gap-x-6 py-3 sm:grid-cols-[1fr_auto]">
                  <div>
                    <a href={href} lang={language} className="text-lg font-semibold">
                      {typeset(label)}
                    </a>
                    <p className="label">{typeset(activity)}</p>
                  </div>
                  <p className="label sm:text-right">
                    <span className="amount block text-base text-ink">{amountOf(totals, words)}</span>
                    {totals.foreign.fines === 0 ? null : typeset(index.foreign(totals.foreign.finesInForce))}
                    {article === null ? (
                      index.decisions(totals.decisions)
                    ) : (
                      <a href={article} className="inline-block py-1">
                        {index.only}
                        <span className="sr-only">{typeset(index.onlyOf(label))}</span>
                      </a>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Pager list={list} page={view.page} pages={view.pages} words={words.pager} />
    </>
  );
}

function Repeated({ bodies, words }: { bodies: OrganisationIndexView['repeated']; words: Words }) {
  const {
    index,
    format: { typeset },
  } = words;
  return (
    <section aria-labelledby="plusieurs-fois" className="mb-8 max-w-[44em]">
      <h2 id="plusieurs-fois" className="text-lg font-semibold">
        {index.repeated}
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {bodies.map(({ label, href, sanctions }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              {typeset(label)}
            </a>
            <span className="label">{typeset(` ${index.times(sanctions)}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
