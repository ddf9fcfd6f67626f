/** The day of the last reading of each source, and the known gaps: a line in the footer, a section on the method page. */
import { capitalise, longDate } from '#lib/format.ts';
import { anchors, routes } from '#lib/routes.ts';
import type { SourceName } from '#lib/schema/sources.ts';
import { typeset } from '#lib/typography.ts';
import { CURRENT_DAYS, type Currency, isCurrent } from '#lib/views/currency.ts';
import type { AnnouncedSanctions } from '#lib/views/ledger.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

const names: Readonly<Record<SourceName, string>> = {
  'cnil-list': 'la liste des sanctions de la CNIL',
  dila: 'l’archive des délibérations (DILA)',
  'conseil-etat': 'les décisions du Conseil d’État',
  news: 'les actualités de la CNIL',
};

/** Shows « À jour » only when it is true. */
export function CurrencyLine({ currency: { sources, missing, ...rest }, words }: { currency: Currency; words: Words }) {
  const { currency, format } = words;
  const readings = sources.map(({ source, read }) => currency.reading(source, read));
  const verdict = isCurrent({ sources, missing, ...rest })
    ? currency.current
    : sources.some(({ late }) => late)
      ? currency.late(CURRENT_DAYS)
      : '';
  const lacks = missing.map(({ sanctions, listed }) => `${currency.shortfall(sanctions - listed)}.`);
  return (
    <p className="mt-4 max-w-[36em]">
      {format.typeset([verdict, ...lacks, currency.readings(readings)].filter((part) => part !== '').join(' '))}{' '}
      <a href={`${routes.page('methode')}#${anchors.pages.methode.currency}`}>{currency.link}</a>
    </p>
  );
}

export function CurrencySection({ currency }: { currency: Currency }) {
  return (
    <section className="mt-12 max-w-4xl">
      <h2 id={anchors.pages.methode.currency} className="text-2xl font-semibold">
        Ce qui a été lu, et quand
      </h2>
      <p className="mt-3 max-w-[36em]">
        {typeset(
          `Un programme lit les sources, compare et prépare ; une personne relit et publie. Au-delà de ${CURRENT_DAYS} jours sans lecture, le recueil ne se dit plus à jour.`,
        )}
      </p>
      <ul className="mt-4 max-w-[36em] divide-y divide-rule border-y border-rule">
        {currency.sources.map(({ source, read, state, late }) => (
          <li key={source} className="py-2 leading-snug">
            {typeset(
              `${capitalise(names[source])} : ${read === null ? 'pas encore de lecture par le programme' : `lecture du ${longDate(read)}`}${state === null || state === read ? '' : `, dans son état du ${longDate(state)}`}.`,
            )}
            {late && read !== null ? (
              <span className="label block">{typeset(`Il y a plus de ${CURRENT_DAYS} jours.`)}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {currency.missing.length === 0 ? null : (
        <>
          <h3 className="mt-6 text-xl font-semibold">Ce qui manque, à notre connaissance</h3>
          <ul className="mt-2 max-w-[36em] list-disc pl-5">
            {currency.missing.map((missing) => (
              <li key={missing.source.url}>
                {typeset(`${shortfall(missing)} : `)}
                <a href={missing.source.url} rel="external noopener">
                  {typeset(missing.source.title)}
                </a>
                .
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function shortfall({ sanctions, listed }: AnnouncedSanctions): string {
  return fr.currency.shortfall(sanctions - listed);
}
