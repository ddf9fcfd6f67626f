/** Every full date of the prose is known to the record, and no month contradicts the one of the decision. */
import { longDate } from '../../format.ts';
import type { DecisionFacts } from '../../schema/decision.ts';
import { type WrittenDay, readMonths } from '../../french/dates.ts';
import { readNumbers } from '../numbers.ts';
import { type Passage, isProminent, readable, says } from '../passages.ts';
import { daysIn, isEnglish } from '../readers.ts';
import type { ArticleSubject, Rule, Subject } from '../rule.ts';

/** Days that belong to the law and not to a case: law of 1978, RGPD adopted then applied, renumbering of the law. */
const LAW = new Set(['1978-01-06', '2016-04-27', '2018-05-25', '2019-06-01']);

/** What announces the month of a decision: « la délibération de », « l’amende infligée en », « a sanctionné Untel en ». */
const OF_DECISION =
  /(?<!\p{L})(?:délibération|décision|sanction|amende)s?(?: (?:de la|par la) CNIL)?(?: (?:rendue?s?|datée?s?|prononcée?s?|infligée?s?)(?: par la CNIL)?)? (?:de|d’|en|du mois de|du mois d’) ?$|(?:CNIL|VDAI)(?: l?’?(?:lui )?a| avait)? (?:inflig|sanctionn|prononc)[^.;:?!]{0,120} en $/u;

export const dateMismatch: Rule = {
  name: 'date-mismatch',
  severity: 'error',
  reads: 'every text',
  about:
    'Toute date complète du texte est connue de la fiche (décision, recours, events, corrections) ; une date ou un mois attachés à une décision sont les siens. Hors des articles, une date existe au calendrier.',
  check(subject, _, report) {
    for (const passage of [...subject.passages, ...subject.english].filter(({ zone }) => zone !== 'quote')) {
      for (const date of daysIn(passage)) {
        const finding = wrongDay(date, passage, subject);
        if (finding) report({ place: passage.placeAt(date.start), ...finding });
      }
      if (subject.record === null) continue;
      for (const { start, month, written } of readMonths(passage.text)) {
        const { months } = subject.record;
        if (months.has(month) || !OF_DECISION.test(passage.text.slice(0, start))) continue;
        const decided = subject.document.data.decisions[0]?.decided;
        if (decided === undefined) continue;
        report({
          place: passage.placeAt(start),
          message: `${says[passage.zone]} ${written}, la décision est du ${plainDate(decided)}`,
          fix: `Écrire ${plainDate(decided.slice(0, 7))}.`,
        });
      }
    }
  },
};

/** « la délibération du … », « Le …, la CNIL a infligé »: a day that must be the decision’s own. */
const DECIDED_BEFORE =
  /(?<!\p{L})(?:délibération|décision|sanction)s?(?: de la CNIL)? du $|(?<!\p{L})(?:inflig|sanctionn|prononc)\p{L}* (?![^.;:]*publi)(?:[^.;:]{0,90} )?le $/iu;
const OPENING = /(?:^|[.;:?!] )le $/iu;
const OPENING_ENGLISH = /(?:^|[.;] )on $/iu;
const DECIDED_AFTER_ENGLISH =
  /^,? [^.;\d]{0,120}?(?<!\p{L})(?:fined|imposed|ordered|reprimanded|issued|liquidated|closed)(?!\p{L})/iu;
const DECIDED_AFTER = /^, [^.;:?!\d]{0,90}?(?<!\p{L})(?:a |ont |lui a )?(?:inflig|sanctionn|prononc)/iu;

/** « publiée le … »: a day that is said to be the one of the publication. */
const SAID_PUBLISHED = /(?<!\p{L})(?:publiée?s?|rendue?s? publiques?) le $/iu;

/** The decision whose day of publication is given for the day it was taken. */
function takenForDecided(
  { start, end, day }: WrittenDay,
  passage: Passage,
  { document }: ArticleSubject,
): DecisionFacts | null {
  const { text } = passage;
  const { decisions } = document.data;
  if (decisions.some(({ decided }) => decided === day)) return null;
  if (SAID_PUBLISHED.test(text.slice(0, start))) return null;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const said = isEnglish(passage)
    ? OPENING_ENGLISH.test(before) && DECIDED_AFTER_ENGLISH.test(after)
    : DECIDED_BEFORE.test(before) || (OPENING.test(before) && DECIDED_AFTER.test(after));
  if (!said) return null;
  return decisions.find(({ published }) => published === day) ?? null;
}

function wrongDay(
  date: WrittenDay,
  passage: Passage,
  subject: Subject,
): { message: string; fix: string; severity: 'error' | 'warning' } | null {
  const { start, end, day, written } = date;
  const announced = `${says[passage.zone]} « ${written} »`;
  if (day === null)
    return { message: `${announced}, qui n’existe pas au calendrier`, fix: 'Corriger la date.', severity: 'error' };
  const number = numberBefore(passage.text, start) ?? numberAfter(passage.text, end);
  const expected =
    number === null
      ? undefined
      : subject
          .recordsOf(passage)
          .find(({ dayOf }) => dayOf.has(number))
          ?.dayOf.get(number);
  if (expected !== undefined && expected !== day)
    return {
      message: `${announced} pour ${number}, qui est du ${plainDate(expected)}`,
      fix: `Écrire ${plainDate(expected)}.`,
      severity: 'error',
    };
  if (subject.record === null) return null;
  const published = takenForDecided(date, passage, subject);
  if (published)
    return {
      message: `${announced}, jour de la publication ; la décision est du ${plainDate(published.decided)}`,
      fix: `Écrire ${plainDate(published.decided)}.`,
      severity: 'error',
    };
  if (subject.record.days.has(day) || LAW.has(day)) return null;
  return {
    message: `${announced}, date que la fiche ne connaît pas`,
    fix: isProminent(passage)
      ? 'Corriger la date.'
      : 'Corriger la date, ou la déclarer dans events avec le fait qu’elle date.',
    severity: isProminent(passage) ? 'error' : 'warning',
  };
}

/** « SAN-2024-013 du », « n° 498628 du »: the number that a date belongs to, when it stands right before it. */
function numberBefore(text: string, start: number): string | null {
  const before = /^(.*?),? (?:rendue |prise |datée )?(?:le|du|of) $/u.exec(
    text.slice(Math.max(0, start - 80), start),
  )?.[1];
  if (before === undefined) return null;
  const last = readNumbers(before).at(-1);
  return last?.end === before.length ? last.value : null;
}

/** « Le 4 mars 2026 (n° 482872) »: the same, right after it; « (SAN-2024-013, § 9) » says where the fact is read. */
function numberAfter(text: string, end: number): string | null {
  const after = text.slice(end, end + 40);
  const [first] = readNumbers(after);
  if (first === undefined || /^,? §/.test(after.slice(first.end))) return null;
  return /^ \((?:[nN][°o]s?\.? ?)?$/.test(after.slice(0, first.start)) ? first.value : null;
}

function plainDate(date: string): string {
  return readable(longDate(date));
}
