/** Reads the measures of a decision, in the vocabulary of the project. */
import { Measure } from '../../schema/decision.ts';
import { isUnfavourable, measures } from '../../schema/measures.ts';
import { type Clause, readDaily } from './clauses.ts';
import type { Say } from './unread.ts';

/**
 * The part of a clause before its breaches, without the words of the provisions; the whole clause when the breaches
 * come first.
 */
export function mainPart({ text }: Clause): string {
  const main = text.split(/(?<!\p{L})(?:pour|au regard|au titre|en raison|s['’]agissant|afin) /u)[0] ?? text;
  return wordedIn(main).length > 0 ? main : text;
}

/** Whether a clause fines someone. */
export function isFine(clause: Clause): boolean {
  return clause.verb === 'prononcer' && wordedIn(mainPart(clause)).includes('amende');
}

/**
 * Whether a clause punishes breaches, even with a measure that the vocabulary lacks; an injunction or a discharge does
 * not.
 */
export function punishes(clause: Clause): boolean {
  const pronounced = measuresIn(clause);
  return (
    clause.verb === 'prononcer' &&
    (pronounced.length === 0 || pronounced.some((measure) => measure !== 'injonction' && isUnfavourable(measure)))
  );
}

/** Whether a clause is an injunction. */
export function enjoins(clause: Clause): boolean {
  return clause.verb === 'enjoindre' || (clause.verb === 'prononcer' && measuresIn(clause).includes('injonction'));
}

/**
 * Whether a clause orders something under a daily penalty; the order to publish, which may repeat the penalty, does not
 * count.
 */
export function carriesPenalty({ verb, text }: Clause): boolean {
  return ['prononcer', 'enjoindre', 'assortir'].includes(verb) && /(?<!\p{L})astreinte(?!\p{L})/iu.test(text);
}

/** « n’y a pas lieu de prononcer de sanction », « n’y avoir lieu à liquidation de l’astreinte ». */
function refuses({ verb, text }: Clause): boolean {
  return (
    verb === 'rejeter' &&
    /(?:pas|plus|avoir|y a) lieu (?:à|de|d['’]).{0,80}(?:sanction(?:ner)?|amende|liquid(?:er|ation))(?!\p{L})/iu.test(
      text,
    )
  );
}

/** « liquider l’astreinte … et clore l’injonction »: two acts in one clause. */
function closesToo({ verb, text }: Clause): boolean {
  return (
    verb === 'liquider' && /(?<!\p{L})(?:clore|clôturer|clôture de) (?:la procédure d['’]|l['’])injonction/iu.test(text)
  );
}

function measuresIn(clause: Clause): Measure[] {
  return wordedIn(mainPart(clause));
}

function wordedIn(text: string): Measure[] {
  return Measure.options.filter((measure) => measures[measure].clause?.test(text));
}

/** The measures of all clauses, in the order of the vocabulary. */
export function measuresOf(clauses: readonly Clause[], say: Say): Measure[] {
  const found = new Set<Measure>();
  let unknown = false;
  for (const clause of clauses) {
    if (clause.verb === 'prononcer') {
      const read = measuresIn(clause);
      for (const measure of read) found.add(measure);
      if (read.length === 0) {
        unknown = true;
        say('measures', `mesure non reconnue : « ${clause.text.slice(0, 80).trim()} »`);
      }
    }
    if (clause.verb === 'enjoindre') found.add('injonction');
    if (clause.verb === 'liquider') found.add('liquidation-astreinte');
    if (clause.verb === 'clore' || closesToo(clause)) found.add('cloture-injonction');
    if (carriesPenalty(clause) && readDaily(clause.text).length > 0) found.add('astreinte');
  }
  // A refusal to sanction or to liquidate is the outcome only when nothing else is ordered.
  if (found.size === 0 && !unknown && clauses.some(refuses)) found.add('non-lieu');
  if (found.size === 0 && !unknown) say('measures', 'aucune mesure n’a été reconnue dans ce qui est décidé');
  return Measure.options.filter((measure) => found.has(measure));
}
