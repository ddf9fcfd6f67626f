/** The wording of a draft: its title, its description, the name of its file. Only states what was read. */
import { enumerate, euros, longDate } from '../../format.ts';
import { slugOf } from '../../french/slug.ts';
import { measures } from '../../schema/measures.ts';
import { PLACEHOLDER } from '../../schema/placeholder.ts';
import { totalFine } from './compare.ts';
import type { Sanction } from './sanction.ts';

/** The most detailed title that fits the schema. */
export function titleOf(sanction: Sanction): string {
  const fine = totalFine(sanction);
  const what = enumerate(
    sanction.measures.map((measure) =>
      measure === 'amende' && fine !== null ? `amende de ${euros(fine)}` : measures[measure].label,
    ),
  );
  const reference = sanction.number ?? sanction.id;
  const who = enumerate(sanction.respondents);
  const candidates = [
    ...(who !== '' && what !== '' ? [`${who} : ${what} (${reference})`] : []),
    ...(who === '' ? [] : [`${who} (${reference})`]),
    capital(deliberationName(sanction)),
  ];
  return ordinarySpaces(
    candidates.find((title) => title.length <= 110 && title.length >= 10) ?? `Délibération ${sanction.id}`,
  );
}

/** A description that fits the schema, marked as still to be written. */
export function descriptionOf(sanction: Sanction): string {
  const name = capital(deliberationName(sanction));
  const who = sanction.respondents.length === 0 ? '' : ` concernant ${enumerate(sanction.respondents)}`;
  const full = `${name}${who}. ${PLACEHOLDER} : une phrase.`;
  return ordinarySpaces(full.length <= 200 ? full : `${name}. ${PLACEHOLDER} : une phrase.`);
}

/** « délibération SAN-2024-013 de la CNIL du 5 septembre 2024 ». */
export function deliberationName({ number, id, decided }: Sanction): string {
  return ordinarySpaces(`délibération ${number ?? id} de la CNIL${decided === null ? '' : ` du ${longDate(decided)}`}`);
}

/**
 * `cegedim-sante-san-2024-013`; without a number, the Légifrance identifier distinguishes two decisions of the same
 * day.
 */
export function fileName(sanction: Sanction): string {
  return [slugOf(sanction.respondents[0] ?? '') || 'cnil', slugOf(sanction.number ?? sanction.id)].join('-');
}

/** The identifier of a decision without a SAN number. */
export function unnumberedId(sanction: Sanction): string {
  return ['cnil', sanction.decided, slugOf(sanction.id)].filter((part) => part !== null).join('-');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ordinarySpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
