/** Articles in a list: date, bodies, title, a sentence, the amount in force. */
import type { ArticleCard } from '#lib/views/cards.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

export function ArticleCards({
  cards,
  level = 2,
  words = fr,
}: {
  cards: readonly (ArticleCard & { reason?: string })[];
  level?: 2 | 3;
  words?: Words;
}) {
  const { euros, longDate, typeset } = words.format;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {cards.map((card) => (
        <li key={card.slug} className="grid gap-x-8 gap-y-1 py-5 sm:grid-cols-[1fr_auto]">
          <div>
            <p className="label">
              {card.draft ? (
                <span className="draft mr-2">{card.scheduled ? words.card.scheduled : words.card.draft}</span>
              ) : null}
              <time dateTime={card.date}>{longDate(card.date)}</time>
              {words.card.length(card.kind, card.minutes)}
            </p>
            <Heading className="mt-1 text-xl leading-snug font-semibold">
              <a href={card.href} className="no-underline hover:underline">
                {typeset(card.title)}
              </a>
            </Heading>
            <p className="mt-1 max-w-[40em] text-muted">{typeset(card.description)}</p>
            {card.reason === undefined ? null : <p className="label mt-2 text-seal">{typeset(card.reason)}</p>}
          </div>
          {card.finesInForce > 0 ? (
            <p className="sm:text-right">
              <span className="amount text-xl">{euros(card.finesInForce)}</span>
              <span className="label ml-2 sm:ml-auto sm:block sm:max-w-[10rem]">{typeset(card.standing)}</span>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
