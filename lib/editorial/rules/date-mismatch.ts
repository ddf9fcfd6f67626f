/** Every full date of the prose is known to the record, and no month contradicts the one of the decision. */
import { longDate } from '../../format.ts';
import { readMonths, readYears, type WrittenDay } from '../../french/dates.ts';
import { sentencesOf } from '../../french/sentences.ts';
import type { DecisionFacts } from '../../schema/decision.ts';
import { namesOf } from '../names.ts';
import { readNumbers } from '../numbers.ts';
import { isProminent, type Passage, readable, says } from '../passages.ts';
import { daysIn, isEnglish } from '../readers.ts';
import type { ArticleSubject, Rule, Subject, Surroundings } from '../rule.ts';
import { isAsserted, isElsewhere, type Statement } from '../statements.ts';

/** Days that belong to the law and not to a case: law of 1978, RGPD adopted then applied, renumbering of the law. */
const LAW = new Set(['1978-01-06', '2016-04-27', '2018-05-25', '2019-06-01']);

/** What announces the month or the year of a decision: « la délibération de », « l’amende a été infligée en », « a sanctionné Untel en ». */
const OF_DECISION =
  /(?<!\p{L})(?:délibération|décision|sanction|amende)s?(?: (?:de la|par la) CNIL)?(?: (?:a|ont|avait|est|sont)(?: été)?)?(?: (?:rendue?s?|datée?s?|prononcée?s?|infligée?s?|date)(?: par la CNIL)?)? (?:de|d’|en|du mois de|du mois d’) ?$|(?:CNIL|VDAI)(?: l?’?(?:lui )?a| avait)? (?:inflig|sanctionn|prononc)[^.;:?!]{0,120} en $/u;
/** « la sanction de Untel a été prononcée en », « remonte à »: the period is that of the decision, whatever else the record dates. */
const OF_THIS_DECISION =
  /(?<!\p{L})(?:délibération|sanction|amende)(?: (?:de |d’|du |des |contre |infligée à |visant )[^.;:,]{1,40}?)? (?:(?:a|avait) été (?:décidée|prise|prononcée|infligée|rendue|adoptée) en|date (?:de|d’)|remonte (?:à|au mois de)) ?$/u;
/** « la décision du Conseil d’État date de », « le Conseil d’État a statué en ». */
const OF_JUDGMENT =
  /Conseil d’État(?: (?:a|est|date|datée?|rendue?|statué|jugé|rejeté|confirmé|annulé|réformé|le|la|son|sa|recours|requête|sanction|décision|amende))* (?:de|en) $/u;
/** « En octobre 2024, la CNIL a sanctionné … ». */
const OPENS = /(?:^|[.;:?!] )En $/u;

/** « la loi du », « l’ordonnance n° 2018-1125 du »: the day of a text, which is no fact of the case. */
const OF_TEXT =
  /(?<!\p{L})(?:loi|ordonnance|décret|règlement|directive|arrêté|convention|circulaire|charte|lignes directrices|recommandation)s?(?! de (?:renvoi|référé))(?: n° ?[\p{L}\d./-]+| \(UE\)| [\d/]+| organique| européenne?| modifiée?)* du $/iu;
const YEAR_END = /(?<!\p{L})(?:exercices?|clos|clôtur|bilan|comptes|chiffre d’affaires|bénéfice|résultat|comptable)/iu;

export const dateMismatch: Rule = {
  name: 'date-mismatch',
  severity: 'error',
  reads: 'every text',
  about:
    'Toute date complète du texte est connue de la fiche (décision, recours, events, corrections) ; une date ou un mois attachés à une décision sont les siens. Hors des articles, une date existe au calendrier.',
  check(subject, surroundings, report) {
    for (const passage of [...subject.passages, ...subject.english]) {
      for (const date of daysIn(passage)) {
        const finding = wrongDay(date, passage, subject);
        if (finding) report({ place: passage.placeAt(date.start), ...finding });
      }
      if (subject.document !== null)
        for (const { start, year, message, fix } of wrongPeriods(passage, subject, surroundings))
          report({
            place: passage.placeAt(start),
            message,
            fix,
            severity: year && !isProminent(passage) ? 'warning' : 'error',
          });
    }
  },
};

/** The months and years that a passage gives to the decision, or to its judgment, and that are not theirs. */
function wrongPeriods(
  passage: Passage,
  subject: ArticleSubject,
  surroundings: Surroundings,
): { start: number; year: boolean; message: string; fix: string }[] {
  const { decisions } = subject.document.data;
  const [first] = decisions;
  if (first === undefined) return [];
  const { text } = passage;
  const periods = [
    ...readMonths(text).map(({ start, month, written }) => ({ start, period: month, written })),
    ...readYears(text).map(({ start, year }) => ({ start, period: year, written: year })),
  ];
  if (periods.length === 0) return [];
  const judged = decisions.flatMap(({ appeals }) => appeals.flatMap(({ date }) => date ?? []));
  const known = [...decisions.flatMap(({ decided, published }) => [decided, published ?? decided]), ...judged];
  const is = (days: readonly string[], period: string) => days.some((day) => day.startsWith(period));
  return periods.flatMap(({ start, period, written }) => {
    const ahead = before(text, start);
    const ofJudgment = OF_JUDGMENT.test(ahead);
    const year = period.length === 4;
    const tied = OF_THIS_DECISION.test(ahead);
    if (is(ofJudgment ? judged : known, period)) return [];
    if (ofJudgment ? judged.length === 0 : !tied && isKnown(period, subject)) return [];
    const opens = OPENS.test(ahead) && DECIDED_AFTER.test(text.slice(start + written.length, start + 200));
    if (!ofJudgment && !opens && !tied && !OF_DECISION.test(ahead)) return [];
    const statement = sentenceAt(passage, start);
    if (isElsewhere(statement, subject) || (opens && !namesCase(statement.text, subject, surroundings))) return [];
    if (year && !isAsserted(statement.text, start - statement.start)) return [];
    const day = ofJudgment ? (judged.at(-1) ?? first.decided) : first.decided;
    return [
      {
        start,
        year,
        message: `${says[passage.zone]} ${written}, la décision${ofJudgment ? ' de justice' : ''} est du ${plainDate(day)}`,
        fix: `Écrire ${plainDate(year ? day.slice(0, 4) : day.slice(0, 7))}.`,
      },
    ];
  });
}

/** Whether a fact of the record is of this month or this year. */
function isKnown(period: string, { record }: ArticleSubject): boolean {
  return (period.length === 4 ? record.years : record.months).has(period);
}

/** The words right before a date, which give its meaning. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 200), start);
}

function sentenceAt(passage: Passage, index: number): Statement {
  const sentence = sentencesOf(passage.text).findLast(({ start }) => start <= index);
  return { passage, text: sentence?.text ?? passage.text, start: sentence?.start ?? 0 };
}

/** Whether a sentence names a body of the case, or points to it: « cette société ». */
function namesCase(text: string, { document }: ArticleSubject, surroundings: Surroundings): boolean {
  return (
    /(?<!\p{L})(?:cette (?:société|amende|décision)|la société)(?!\p{L})/iu.test(text) ||
    namesOf(document, surroundings).some(({ written }) => text.includes(readable(written)))
  );
}

/** « la délibération du … », « Le …, la CNIL a infligé »: a day that must be the decision’s own. */
const DECIDED_BEFORE =
  /(?<!\p{L})(?:délibération|décision|sanction)s?(?: de la CNIL)? du $|(?<!\p{L})(?:inflig|sanctionn|prononc)\p{L}* (?![^.;:]*publi)(?:[^.;:]{0,90} )?le $/iu;
const OPENING = /(?:^|[.;:?!] )le $/iu;
const OPENING_ENGLISH = /(?:^|[.;] )on $/iu;
const DECIDED_AFTER_ENGLISH =
  /^,? [^.;\d]{0,120}?(?<!\p{L})(?:fined|imposed|ordered|reprimanded|issued|liquidated|closed)(?!\p{L})/iu;
const DECIDED_AFTER = /^, [^.;:?!\d]{0,90}?(?<!\p{L})(?:a |ont |lui a )?(?:inflig|sanctionn|prononc)/iu;

/** « publiée le … »: a day given as the day of publication. */
const SAID_PUBLISHED = /(?<!\p{L})(?:publiée?s?|rendue?s? publiques?) le $/iu;

/** The decision that was published, not taken, on this day. */
function takenForDecided(
  { start, end, day }: WrittenDay,
  passage: Passage,
  { document }: ArticleSubject,
): DecisionFacts | null {
  const { text } = passage;
  const { decisions } = document.data;
  if (decisions.some(({ decided }) => decided === day)) return null;
  if (SAID_PUBLISHED.test(before(text, start))) return null;
  const ahead = before(text, start);
  const after = text.slice(end, end + 200);
  const said = isEnglish(passage)
    ? OPENING_ENGLISH.test(ahead) && DECIDED_AFTER_ENGLISH.test(after)
    : DECIDED_BEFORE.test(ahead) || (OPENING.test(ahead) && DECIDED_AFTER.test(after));
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
  if (LAW.has(day) || subject.record.days.has(day) || subject.recordsOf(passage).some(({ days }) => days.has(day)))
    return null;
  if (OF_TEXT.test(before(passage.text, start))) return null;
  if (/-12-31$/.test(day) && YEAR_END.test(passage.text)) return null;
  return {
    message: `${announced}, date que la fiche ne connaît pas`,
    fix: isProminent(passage)
      ? 'Corriger la date.'
      : 'Corriger la date, ou la déclarer dans events avec le fait qu’elle date.',
    severity: isProminent(passage) ? 'error' : 'warning',
  };
}

/** The number right before a date, to which the date belongs: « SAN-2024-013 du », « n° 498628 du ». */
function numberBefore(text: string, start: number): string | null {
  const before = /^(.*?),? (?:rendue |prise |datée )?(?:le|du|of) $/u.exec(
    text.slice(Math.max(0, start - 80), start),
  )?.[1];
  if (before === undefined) return null;
  const last = readNumbers(before).at(-1);
  return last?.end === before.length ? last.value : null;
}

/** The same, right after it: « Le 4 mars 2026 (n° 482872) ». « (SAN-2024-013, § 9) » is a reference, not a number of this date. */
function numberAfter(text: string, end: number): string | null {
  const after = text.slice(end, end + 40);
  const [first] = readNumbers(after);
  if (first === undefined || /^,? §/.test(after.slice(first.end))) return null;
  return /^ \((?:[nN][°o]s?\.? ?)?$/.test(after.slice(0, first.start)) ? first.value : null;
}

function plainDate(date: string): string {
  return readable(longDate(date));
}
