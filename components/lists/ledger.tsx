/** The ledger of the official list: its rows accounted for, and our decisions that are not on it, with the reason. */
import { count, euros, longDate, number } from '#lib/format.ts';
import { anchors } from '#lib/routes.ts';
import type { Absence } from '#lib/schema/register.ts';
import { typeset } from '#lib/typography.ts';
import type { Ledger } from '#lib/views/ledger.ts';
import { fr } from '#lib/views/words/fr.ts';
import { Links } from './links.tsx';

const reasons: Record<Absence, string> = {
  foreign: 'Autorité étrangère : la liste est celle de la CNIL',
  closure: 'Clôture d’injonction : ce n’est pas une sanction',
  later: 'Postérieure à la dernière ligne de la liste',
  explained: 'Absente de la liste',
};

export function LedgerSection({ ledger }: { ledger: Ledger }) {
  const lines = [
    [number(ledger.rows), `lignes de la liste officielle, dans son état du ${longDate(ledger.state)}`],
    [
      number(ledger.covered),
      `lignes qu’un article raconte (${count(ledger.coveredDecisions, 'décision', 'décisions')})`,
    ],
    [number(ledger.alone), 'lignes seules, reprises dans les mots de la CNIL'],
    [number(ledger.offList.length), 'décisions du recueil qui ne sont pas sur la liste'],
  ] as const;
  return (
    <section className="mt-12 max-w-4xl">
      <h2 id={anchors.pages.methode.ledger} className="text-2xl font-semibold">
        La liste officielle, ligne à ligne
      </h2>
      <dl className="mt-4 grid max-w-[36em] gap-y-2">
        {lines.map(([value, label]) => (
          <div key={label} className="grid grid-cols-[4rem_1fr] items-baseline gap-x-4">
            <dt className="order-2">{typeset(label)}</dt>
            <dd className="amount order-1 text-right text-xl">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        {typeset('Source : ')}
        <a href={ledger.source.url} rel="external noopener">
          {typeset(ledger.source.title)}
        </a>
        {ledger.source.readOn === undefined ? '.' : `, lue le ${longDate(ledger.source.readOn)}.`}
      </p>
      <Announced ledger={ledger} />
      <h3 className="mt-6 text-xl font-semibold">Ce qui n’est pas sur la liste</h3>
      <ul className="mt-2 max-w-[36em] divide-y divide-rule border-y border-rule">
        {ledger.offList.map(({ reason, why, row }) => (
          <li key={row.key} className="py-2 leading-snug">
            <a href={row.href}>{row.number ?? `${row.authority}, décision du ${longDate(row.decided)}`}</a>
            {', '}
            <Links links={row.respondents} />
            <span className="label block">{typeset(why ?? reasons[reason])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Decisions known in number only: neither a date, nor a body, nor a row. */
function Announced({ ledger: { announced } }: { ledger: Ledger }) {
  if (announced.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-xl font-semibold">Ce qui n’est connu qu’en nombre</h3>
      <ul className="mt-2 max-w-[36em] divide-y divide-rule border-y border-rule">
        {announced.map(({ date, since, sanctions, procedure, amount, listed, note, source }) => (
          <li key={`${date} ${sanctions}`} className="py-2 leading-snug">
            {typeset(
              `Le ${longDate(date)}, la CNIL a annoncé ${count(sanctions, 'sanction prononcée', 'sanctions prononcées')} depuis le ${longDate(since)} en procédure ${fr.procedures[procedure]}${amount === null ? '' : `, pour ${euros(amount)}`} : la liste en montre ${number(listed)}${missing(sanctions - listed)}. `,
            )}
            <a href={source.url} rel="external noopener" className="source">
              {typeset(source.title)}
            </a>
            {note === undefined ? null : <span className="label block">{typeset(note)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What follows from the difference; nothing where the list shows them all. */
function missing(rows: number): string {
  return rows <= 0
    ? ''
    : ` ; ${number(rows)} au moins n’${rows < 2 ? 'a' : 'ont'} donc de ligne ni sur la liste, ni ici`;
}
