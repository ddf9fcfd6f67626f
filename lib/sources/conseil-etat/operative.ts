/** Reads the outcome of a ruling on a sanction: a proposal that quotes the articles it comes from. */
import { readAmounts } from '../../french/amounts.ts';
import { plainLetters } from '../../french/letters.ts';
import type { AppealOutcome } from '../../schema/appeal.ts';

export interface Proposal {
  /** A value of `appeals`; `inconnu` when the articles leave a doubt. */
  readonly outcome: AppealOutcome;
  /** Euros of the fine after a reform; null otherwise, or when there are several amounts. */
  readonly fineAfter: number | null;
  /** The exact articles of the operative part; empty when there is none. */
  readonly quote: readonly string[];
  /** What a person must check, in French; null when the reading is certain. */
  readonly doubt: string | null;
}

const DECIDES = /^\W*(?:d ?e ?c ?i ?d ?e|o ?r ?d ?o ?n ?n ?e)\W*$/u;
const ARTICLE = /(?=(?<!\p{L})Article (?:1er|1 er|premier|\d{1,2}) ?(?:er)? ?[:.-])/gu;
const END =
  /^(?:Délibéré (?:à l['’]issue|dans la séance|le)|La présente décision sera notifiée|Fait à Paris|Rendu public|Signé|Lu en séance)/iu;

/** The articles after the last « DÉCIDE : » or « ORDONNE : », one per line; without the article about notification. */
export function operativeArticles(text: string): string[] {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => DECIDES.test(plainLetters(line)));
  const inline = at < 0 ? /D ?[EÉ] ?C ?I ?D ?E ?:|O ?R ?D ?O ?N ?N ?E ?:/u.exec(text) : null;
  if (at < 0 && !inline) return [];
  const after = inline ? text.slice(inline.index + inline[0].length).split('\n') : lines.slice(at + 1);
  const end = after.findIndex((line) => END.test(line));
  const rest = after.slice(0, end < 0 ? undefined : end).join(' ');
  return rest
    .split(ARTICLE)
    .map((article) => article.trim())
    .filter((article) => /^Article /.test(article) && !isNotification(article));
}

function isNotification(article: string): boolean {
  return /^Article \S+ ?(?:er)? ?[:.-] ?(?:La présente|Le présent|Cette|L['’])\s?(?:décision|ordonnance|arrêt) ser(?:a|ont) notifiée?/iu.test(
    article.replace(/^(Article \S+) er/, '$1'),
  );
}

/** The effect of an article on the sanction; the first match wins. In: plain letters, lower case. */
const EFFECTS: readonly (readonly [Effect, RegExp])[] = [
  [
    'none',
    /intervention.*(?:est|sont) (?:admise|recevable)|n(?:'|’)(?:est|sont) pas admise?s? en intervention|^(?:les )?conclusions .*l\. ?761-1|\bversera(?:ont)?\b|est mise a la charge/,
  ],
  ['withdrawal', /(?:il est )?donne acte (?:du|de son|de leur|a .{1,200} (?:du|de son|de leur)) desistement/],
  ['stay', /sursis a statuer|(?:question|questions) .*(?:renvoyee|posee)s? .*cour de justice/],
  ['rejection', /pourvoi .*n(?:'|’)(?:est|sont) pas admis/],
  ['no-decision', /n(?:'|’)y a (?:pas|plus) lieu de statuer/],
  ['rest-rejected', /(?:surplus|reste) des conclusions.*rejete/],
  ['discharge', /decharge(?:e|s|es)?\b.*(?:amende|sanction|somme|paiement)/],
  [
    'reform',
    /(?:ramene|reduit|fixe|port)(?:e|ee|es|ees)? (?:de .{1,80})?a (?:la somme de |un montant de |hauteur de )?(?:\d|un |une |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|soixante|cent|mille)/,
  ],
  ['reform', /\breforme(?:e|s|es)?\b/],
  [
    'partial',
    /annule(?:e|s|es)? (?:en tant|en ce qu|seulement|dans (?:cette|la) mesure)|(?:alinea|paragraphe|article \d+\S*|mention) .{0,60}de la (?:deliberation|decision).*annule/,
  ],
  ['annulment', /annule(?:e|s|es)?\b/],
  ['suspension', /execution .*suspendue?/],
  ['rejection', /(?:est|sont) rejetee?s?|rejete(?:e|es)?\b/],
];

type Effect =
  | 'none'
  | 'withdrawal'
  | 'stay'
  | 'no-decision'
  | 'rejection'
  | 'rest-rejected'
  | 'discharge'
  | 'reform'
  | 'partial'
  | 'annulment'
  | 'suspension';

/** The outcome that the articles propose. A doubtful reading gives `inconnu` or a doubt, never a guess. */
export function readOutcome(text: string): Proposal {
  const quote = operativeArticles(text);
  const effects = quote.map((article) => ({ article, effect: effectOf(article) }));
  const has = (...wanted: readonly Effect[]) =>
    effects.some(({ effect }) => effect !== null && wanted.includes(effect));
  const unknown = (doubt: string): Proposal => ({ outcome: 'inconnu', fineAfter: null, quote, doubt });
  if (quote.length === 0) return unknown('le dispositif n’a pas été trouvé');
  if (has('stay')) return { outcome: 'pendant', fineAfter: null, quote, doubt: 'le juge sursoit à statuer' };
  if (has('reform')) {
    const amounts = new Set(
      effects.filter(({ effect }) => effect === 'reform').flatMap(({ article }) => amountsLeft(article)),
    );
    const [fineAfter = null] = amounts.size === 1 ? amounts : [];
    return {
      outcome: 'reformation',
      fineAfter,
      quote,
      doubt:
        fineAfter === null
          ? amounts.size === 0
            ? 'le montant qui reste dû n’a pas été trouvé'
            : 'plusieurs montants sont donnés'
          : null,
    };
  }
  if (has('partial')) return { outcome: 'annulation', fineAfter: null, quote, doubt: 'l’annulation est partielle' };
  if (has('annulment', 'discharge')) {
    const partly = has('rest-rejected') ? 'le surplus des conclusions est rejeté : vérifier ce qui est annulé' : null;
    return { outcome: 'annulation', fineAfter: null, quote, doubt: partly };
  }
  if (has('withdrawal')) {
    const also = has('rejection', 'rest-rejected') ? 'le désistement n’est que partiel' : null;
    return { outcome: also === null ? 'desistement' : 'rejet', fineAfter: null, quote, doubt: also };
  }
  if (has('suspension')) return unknown('l’exécution est suspendue : le juge du fond n’a pas statué');
  if (has('rejection')) {
    const also = has('no-decision') ? 'il n’y a pas lieu de statuer sur une partie des conclusions' : null;
    return { outcome: 'rejet', fineAfter: null, quote, doubt: also };
  }
  if (has('no-decision')) return unknown('il n’y a pas lieu de statuer');
  return unknown('le dispositif ne se lit pas');
}

function effectOf(article: string): Effect | null {
  const words = plainLetters(article.replace(/^Article \S+ ?(?:er)? ?[:.-]\s*/u, ''));
  return EFFECTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The amounts to which an article reduces a fine: those after « ramenée à », otherwise all of them. */
function amountsLeft(article: string): number[] {
  const verb = /(?<!\p{L})(?:ramen|rédui|fix|port)(?:é|it)e?s?(?!\p{L})/iu.exec(article);
  const left = verb ? article.slice(verb.index) : article;
  // « ramenée de 3 000 à 2 500 euros »
  const from = /^\S+ de .{1,80}? à /u.exec(left);
  return readAmounts((from ? left.slice(from[0].length) : left).replace(/'/g, '’')).map(({ value }) => value);
}
