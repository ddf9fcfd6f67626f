/** An amount of the case has its right meaning: a fine is not a daily penalty, and each body has its own fine. */
import { euros } from '../../format.ts';
import { type Amount, isDaily, readAmounts, saysEuros } from '../../french/amounts.ts';
import { plainName } from '../../french/letters.ts';
import type { DecisionFacts } from '../../schema/decision.ts';
import { isProminent, type Passage, readable, says } from '../passages.ts';
import type { Rule, Surroundings } from '../rule.ts';

const OF_PENALTY =
  /(?<!\p{L})astreinte(?: journalière)?(?: (?:provisoire|de|d’un montant de|à|est|est de|s’élève à|atteint|fixée à|liquidée à|qui|peut))* (?:près de |environ )?$/iu;
const OF_DELAY = /(?<!\p{L})(?:chaque|par) jour de retard [^.;,0-9]{0,20}$/iu;
const OF_FINE =
  /(?<!\p{L})(?:amendes?|sanction pécuniaire)(?: (?:administrative|pécuniaire|totale?|record|publique|globale))*(?: (?:est|a été fixée|s’élève|atteint|fixée|d’un montant))?(?: (?:de|à|d’un montant de))? (?:près de |environ )?$/iu;

interface Share {
  readonly names: readonly string[];
  readonly fine: number;
}

export const amountMisplaced: Rule = {
  name: 'amount-misplaced',
  severity: 'error',
  reads: 'articles',
  about:
    'Un montant de la décision est dit pour ce qu’il est : l’amende n’est pas l’astreinte, et l’amende de chaque organisme est la sienne.',
  check({ document, passages }, surroundings, report) {
    const { decisions, figures } = document.data;
    const fines = decisions.flatMap(({ fine, respondents, appeals }) => [
      fine,
      ...respondents.map((respondent) => respondent.fine),
      ...appeals.map(({ fineAfter }) => fineAfter),
    ]);
    const penalties = decisions.flatMap(({ dailyPenalty }) => dailyPenalty);
    const liquidated = decisions.flatMap(({ liquidation }) => liquidation);
    const other = figures.map(({ amount }) => amount);
    const shares = sharesOf(decisions, surroundings);
    if (shares.length === 0 && penalties.every((euro) => euro === null)) return;
    const names = shares.length === 0 ? null : namesPattern(shares);
    for (const passage of passages) {
      const amounts = readAmounts(passage.text);
      for (const [i, amount] of amounts.entries()) {
        const is = (known: readonly (number | null)[]) => known.some((one) => one !== null && saysEuros(amount, one));
        const before = passage.text.slice(Math.max(amounts[i - 1]?.end ?? 0, amount.start - 80), amount.start);
        const daily = isDaily(passage.text, amount);
        if (
          (daily || OF_PENALTY.test(before) || OF_DELAY.test(before)) &&
          is(fines) &&
          !is([...penalties, ...other, ...liquidated])
        )
          report(
            finding(passage, amount, daily ? 'par jour' : 'd’astreinte', 'une amende', known(penalties, 'astreinte')),
          );
        else if (!daily && OF_FINE.test(before) && is([...penalties, ...liquidated]) && !is([...fines, ...other]))
          report(finding(passage, amount, 'd’amende', 'une astreinte', known(fines, 'amende')));
        else if (names !== null) {
          const body = bodyOf(passage.text, amount, before, names, amounts[i + 1]?.start ?? passage.text.length);
          const share = shares.find((one) => one.names.includes(body ?? ''));
          const owner = shares.find((one) => saysEuros(amount, one.fine));
          if (share && owner && !saysEuros(amount, share.fine))
            report(
              finding(
                passage,
                amount,
                `pour ${body}`,
                `l’amende de ${owner.names[0]}`,
                `${body} : ${plain(share.fine)}`,
              ),
            );
        }
      }
    }
  },
};

/** The legal form at the end of the name of a company, which a sentence may leave out: « Google Ireland ». */
const LEGAL_FORM = / (?:LIMITED|LTD|UNLIMITED COMPANY|LLC|INC\.?|SAS|SA|SARL|UAB|B\.V\.)$/iu;

/**
 * The fine of each body, when they differ. Two bodies that the vocabulary gives as one organisation keep only the names
 * of the decision; a name that two bodies share is left out.
 */
function sharesOf(decisions: readonly DecisionFacts[], { organisations }: Surroundings): Share[] {
  const fined = decisions
    .flatMap(({ respondents }) => respondents)
    .flatMap(({ organisation, name, fine }) => {
      const known = organisation === null ? undefined : organisations[organisation];
      return fine === null || name === null || !known ? [] : [{ fine, name, known }];
    });
  const shares = fined.map(({ fine, name, known }): Share => {
    const own = [name, ...known.aliases.filter((alias) => plainName(alias) === plainName(name))];
    const isAlone = fined.every((other) => other.name === name || other.known !== known);
    const names = isAlone
      ? [known.name, name, ...known.aliases]
      : own.flatMap((form) => [form, form.replace(LEGAL_FORM, '')]).filter((form) => form !== known.name);
    return { fine, names: [...new Set(names)].map(readable) };
  });
  const alone = shares.filter((share) =>
    shares.every((other) => other === share || !other.names.some((name) => share.names.includes(name))),
  );
  return new Set(alone.map(({ fine }) => fine)).size > 1 ? alone : [];
}

function namesPattern(shares: readonly Share[]): RegExp {
  const names = shares.flatMap((share) => share.names).toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?<!\\p{L})(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\p{L})`,
    'gu',
  );
}

/** The body that an amount applies to: « 60 millions à X », otherwise « X devra payer 60 millions », « (X) ». */
function bodyOf(text: string, { end }: Amount, before: string, names: RegExp, next: number): string | null {
  const after = text.slice(end, Math.min(next, end + 70));
  const [follows] = after.matchAll(names);
  if (
    follows &&
    /^(?: d’amende)?(?: sont)?(?: infligée?s?)? ?(?:à|pour|contre|à l’encontre de|à la charge de|\() ?(?:la société |l’entreprise )?$/u.test(
      after.slice(0, follows.index),
    )
  )
    return follows[0];
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf(', et ')) + 1,
  );
  const last = [...clause.matchAll(names)];
  if (last.length !== 1) return null;
  const [only] = last;
  const between = clause.slice((only?.index ?? 0) + (only?.[0].length ?? 0));
  return /^,?(?: (?:devra|payer|verser|s’acquitter|paiera|versera|écope|est|sont|reçoit|se voit infliger|doit|à|hauteur|de|d’|la|une|amende|facture|note|somme|addition|montant|sanctionnée?|condamnée?|s’élève|atteint|,))*[ :,(]*$/u.test(
    between,
  )
    ? (only?.[0] ?? null)
    : null;
}

function known(amounts: readonly (number | null)[], name: string): string {
  const stated = [...new Set(amounts)].flatMap((amount) => (amount === null ? [] : plain(amount)));
  return stated.length === 0 ? `aucune ${name}` : `${name} : ${stated.join(', ')}`;
}

function plain(amount: number): string {
  return readable(euros(amount));
}

function finding(passage: Passage, amount: Amount, stated: string, is: string, record: string) {
  return {
    place: passage.placeAt(amount.start),
    severity: isProminent(passage) ? ('error' as const) : ('warning' as const),
    message: `${says[passage.zone]} ${amount.written} ${stated}, et c’est ${is} (${record})`,
    fix: 'Corriger le montant, ou ce qu’il est.',
  };
}
