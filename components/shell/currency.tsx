/** The day of the last reading of each source, and the known gaps: a line in the footer, a section on the method page. */
import { capitalise, count, longDate } from '#lib/format.ts';
import { anchors, routes } from '#lib/routes.ts';
import type { SourceName } from '#lib/schema/sources.ts';
import { typeset } from '#lib/typography.ts';
import type { AnnouncedSanctions } from '#lib/views/ledger.ts';
import { CURRENT_DAYS, type Currency, isCurrent } from '#lib/views/currency.ts';

const names: Readonly<Record<SourceName, string>> = {
  'cnil-list': 'la liste des sanctions de la CNIL',
  dila: 'l’archive des délibérations (DILA)',
  'conseil-etat': 'les décisions du Conseil d’État',
  news: 'les actualités de la CNIL',
};

const short: Readonly<Record<SourceName, string>> = {
  'cnil-list': 'liste de la CNIL',
  dila: 'archive des délibérations',
  'conseil-etat': 'Conseil d’État',
  news: 'actualités de la CNIL',
};

/** Shows « À jour » only when it is true. */
export function CurrencyLine({ currency }: { currency: Currency }) {
  const readings = currency.sources.map(
    ({ source, read }) => `${short[source]}, ${read === null ? 'pas encore' : longDate(read)}`,
  );
  const verdict = isCurrent(currency)
    ? 'Ce recueil est à jour.'
    : currency.sources.some(({ late }) => late)
      ? `Ce recueil ne se dit pas à jour : une source au moins n’a pas été relue depuis ${CURRENT_DAYS} jours.`
      : '';
  const missing = currency.missing.map((one) => `${shortfall(one)}.`);
  return (
    <p className="mt-4 max-w-[68ch]">
      {typeset(
        [verdict, ...missing, `Dernières lectures : ${readings.join(' ; ')}.`].filter((part) => part !== '').join(' '),
      )}{' '}
      <a href={`${routes.page('methode')}#${anchors.pages.methode.currency}`}>Ce qui est lu, et quand</a>
    </p>
  );
}

export function CurrencySection({ currency }: { currency: Currency }) {
  return (
    <section className="mt-12 max-w-4xl">
      <h2 id={anchors.pages.methode.currency} className="text-2xl font-semibold">
        Ce qui a été lu, et quand
      </h2>
      <p className="mt-3 max-w-[68ch]">
        {typeset(
          `Un programme lit les sources, compare et prépare ; une personne relit et publie. Au-delà de ${CURRENT_DAYS} jours sans lecture, le recueil ne se dit plus à jour.`,
        )}
      </p>
      <ul className="mt-4 max-w-[68ch] divide-y divide-rule border-y border-rule">
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
          <ul className="mt-2 max-w-[68ch] list-disc pl-5">
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
  return count(
    sanctions - listed,
    'sanction annoncée, pas encore sur la liste',
    'sanctions annoncées, pas encore sur la liste',
  );
}
