/** The judgments on a provision, and what each says of itself. */
import { longDate } from '../format.ts';
import { routes } from '../routes.ts';
import type { Corpus, Judgment } from '../schema/corpus.ts';
import { articleOf, compareProvisions } from '../schema/provision.ts';
import type { Link } from './decisions.ts';
import { perCorpus } from './per-corpus.ts';
import { fr } from './words/fr.ts';

export interface JudgmentView {
  /** Its anchor on the pages that show it. */
  readonly id: string;
  /** « Conseil d’État, 6 juin 2018, n° 412589 ». */
  readonly name: string;
  readonly url: string;
  readonly decides: string;
  /** What was read of it, and the day. */
  readonly reading: string;
  /** Other provisions that it sheds light on and that have a page. */
  readonly others: readonly Link[];
}

/** The judgments on a provision, newest first; on a whole article, those of its paragraphs too. */
export function judgmentsOn(id: string, corpus: Corpus): JudgmentView[] {
  return (byProvision(corpus).get(id) ?? []).map((judgment) => judgmentView(judgment, id, corpus));
}

const byProvision = perCorpus((corpus): ReadonlyMap<string, readonly Judgment[]> => {
  const found = new Map<string, Judgment[]>();
  for (const judgment of corpus.jurisprudence)
    for (const id of new Set(judgment.provisions.flatMap((provision) => [provision, articleOf(provision)])))
      found.set(id, [...(found.get(id) ?? []), judgment]);
  return found;
});

function judgmentView(judgment: Judgment, shown: string, corpus: Corpus): JudgmentView {
  const { id, url, decides, provisions } = judgment;
  return {
    id,
    name: judgmentName(judgment, corpus),
    url,
    decides,
    reading: fr.sources.reading(judgment),
    others: provisions
      .filter((other) => other !== shown && articleOf(other) !== shown && corpus.provisions.has(other))
      .toSorted(compareProvisions)
      .map((other) => ({ label: corpus.provisions.get(other)?.short ?? other, href: routes.provision(other) })),
  };
}

/** As it is cited: « Cour de justice, 14 décembre 2023, C-340/21 ». */
export function judgmentName({ court, date, number }: Judgment, corpus: Corpus): string {
  const several = / et |, /.test(number);
  const written = /^\d/.test(number) ? `${several ? 'nos' : 'n°'} ${number}` : number;
  return `${corpus.courts.get(court)?.short ?? court}, ${longDate(date)}, ${written}`;
}

/** The page that shows a judgment, at its anchor: that of the first of its provisions that has one. */
export function judgmentAddress({ id, provisions }: Judgment, corpus: Corpus): string | null {
  const provision = provisions.find((one) => corpus.provisions.has(one));
  return provision === undefined ? null : `${routes.provision(provision)}#${id}`;
}
