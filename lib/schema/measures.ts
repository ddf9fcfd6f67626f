/**
 * Every measure, once: corrective measures and penalties of article 58 RGPD and article 20 of the loi Informatique et
 * Libertés, the acts that follow them (daily penalty liquidated, injunction closed) and the decisions that refuse them.
 * A new measure is one entry: figures, appeals, coverage, filters, checks and imports derive from it.
 */

export interface MeasureFacts {
  /** What a reader sees, in lower case. */
  readonly label: string;
  /** The same in English, by the term of content/glossaire.yaml. */
  readonly english: string;
  /**
   * `sanction`: answers a breach; `corrective`: orders compliance; `outcome`: ends the case without any of these;
   * `closure`: ends an injunction that was obeyed.
   */
  readonly kind: 'sanction' | 'corrective' | 'outcome' | 'closure';
  /** The field of a decision that holds its amount. */
  readonly amount?: 'fine' | 'liquidation' | 'dailyPenalty';
  /** The yearly totals of the CNIL count its amount. */
  readonly inTotals?: true;
  /** How a clause « prononcer … » words it. The verb of the clause identifies the measures without this pattern. */
  readonly clause?: RegExp;
  /** How a row of the CNIL's list words it, in plain lower-case letters. */
  readonly listed?: RegExp;
}

const table = <Name extends string>(facts: Readonly<Record<Name, MeasureFacts>>) => facts;

export const measures = table({
  amende: {
    label: 'amende',
    english: 'fine',
    kind: 'sanction',
    amount: 'fine',
    inTotals: true,
    clause: /(?<!\p{L})(?:amendes?|sanctions? pécuniaires?)(?!\p{L})/iu,
    listed: /\bamendes?\b|\bsanctions? pecuniaires?\b/,
  },
  'rappel-a-l-ordre': {
    label: 'rappel à l’ordre',
    english: 'reprimand',
    kind: 'sanction',
    clause: /(?:rappel|rappeler .{0,200}) ?à l['’]ordre/iu,
    listed: /\brappels? a l.ordre\b/,
  },
  injonction: {
    label: 'injonction',
    english: 'compliance order',
    kind: 'corrective',
    clause: /(?<!\p{L})injonction(?!\p{L})/iu,
    listed: /\binjonctions?\b/,
  },
  astreinte: {
    label: 'astreinte',
    english: 'periodic penalty',
    kind: 'corrective',
    amount: 'dailyPenalty',
    listed: /\bsous astreintes?\b/,
  },
  'liquidation-astreinte': {
    label: 'astreinte liquidée',
    english: 'liquidation of a periodic penalty',
    kind: 'sanction',
    amount: 'liquidation',
    inTotals: true,
    listed: /\bliquidations?\b/,
  },
  'cloture-injonction': { label: 'clôture d’injonction', english: 'closure of a compliance order', kind: 'closure' },
  avertissement: {
    label: 'avertissement',
    english: 'warning',
    kind: 'sanction',
    clause: /(?<!\p{L})avertissement(?!\p{L})|^avertir/iu,
    listed: /\bavertissements?\b/,
  },
  'limitation-traitement': {
    label: 'limitation du traitement',
    english: 'restriction of processing',
    kind: 'corrective',
    clause: /^prononcer .{0,200}limitation .{0,60}traitement|^limiter/iu,
    listed: /\blimitation\b.*\btraitement\b/,
  },
  relaxe: {
    label: 'relaxe',
    english: 'discharge',
    kind: 'outcome',
    clause: /(?<!\p{L})relaxer?(?!\p{L})/iu,
    listed: /\brelaxe\b/,
  },
  'non-lieu': {
    label: 'non-lieu',
    english: 'no sanction',
    kind: 'outcome',
    clause: /^prononcer .{0,60}non-lieu/iu,
    listed: /\bnon[ -]lieu\b/,
  },
  'abandon-des-poursuites': {
    label: 'abandon des poursuites',
    english: 'proceedings discontinued',
    kind: 'outcome',
    listed: /\babandon des poursuites\b/,
  },
});

type Measure = keyof typeof measures;

/** Whether a measure is unfavourable to the body, which may then ask a court to set it aside: a sanction or an order. */
export function isUnfavourable(measure: Measure): boolean {
  return measures[measure].kind === 'sanction' || measures[measure].kind === 'corrective';
}

/** Whether a decision refuses to sanction: every measure is an outcome, one at least. */
export function refusesToSanction(ordered: readonly Measure[]): boolean {
  return ordered.length > 0 && ordered.every((measure) => measures[measure].kind === 'outcome');
}

/** Whether a decision does nothing but close an injunction. */
export function onlyCloses(ordered: readonly Measure[]): boolean {
  return ordered.every((measure) => measures[measure].kind === 'closure');
}

type Amounts = Partial<Readonly<Record<NonNullable<MeasureFacts['amount']>, number | null>>>;

/** The amounts that are given although their measure is not, each field with the reason in French. */
export function amountsWithoutMeasure(
  decision: Amounts & { readonly measures: readonly Measure[] },
): { field: keyof Amounts; message: string }[] {
  return (Object.keys(measures) as Measure[]).flatMap((measure) => {
    const { amount: field, label } = measures[measure];
    if (field === undefined || (decision[field] ?? null) === null || decision.measures.includes(measure)) return [];
    return [{ field, message: `une ${label} est chiffrée mais « ${measure} » n’est pas dans measures` }];
  });
}
