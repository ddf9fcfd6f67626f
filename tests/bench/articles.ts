/** The Markdown files of generated articles: front matter like that of editors, then prose. */
import type { GeneratedCase } from './cases.ts';
import type { Draw } from './draw.ts';
import { day, plainEuros, proseOf } from './prose.ts';

/** Number of words of a short article, and of a long one. One article in four is long, as in the record. */
const SHORT = 280;
const LONG = 1200;

/** The file of a case, with a link to an earlier one if there is one. */
export function articleFile(covered: GeneratedCase, earlier: GeneratedCase | undefined, draw: Draw): string {
  const { body, decided, fine, provisions } = covered;
  const decider = covered.authority === 'cnil' ? 'la formation restreinte' : "l'autorité lituanienne";
  const other = earlier ? `/articles/${earlier.slug}/` : null;
  const prose = { body, decider, decided, inspected: covered.inspected, heard: covered.heard, fine, provisions, other };
  const words = draw.chance(0.25) ? LONG : SHORT;
  return `---\n${[...heading(covered), ...decision(covered), ...record(covered, earlier)].join('\n')}\n---\n\n${proseOf(prose, words, draw)}`;
}

function heading(covered: GeneratedCase): string[] {
  const { body, decided, id, provisions, number, published } = covered;
  const measure = measureInForce(covered);
  const subject = provisions[0]?.subject.toLowerCase();
  const reference = number === null ? day(decided) : id;
  return [
    `title: "${body.name} : ${measure}, ${subject} (${reference})"`,
    `description: "${body.name}, ${body.activity} : ${measure}, le ${day(decided)} (${subject})."`,
    `categories: [${number === null ? 'article-rgpd, evenement' : 'sanctions-cnil'}]`,
    `published: ${published > '2026-06-01' ? published : '2026-06-01'}`,
    'checked: 2026-07-01',
  ];
}

/** The description gives the measure in force. */
function measureInForce({ fine, appeal: found }: GeneratedCase): string {
  if (fine === null) return "rappel à l'ordre";
  return found?.outcome === 'annulation' ? 'amende annulée' : `amende de ${plainEuros(found?.fineAfter ?? fine)}`;
}

function decision(covered: GeneratedCase): string[] {
  const { body, number, id, authority, fine } = covered;
  return [
    'decisions:',
    `  - number: ${number}`,
    ...(number === null ? [`    id: ${id}`] : []),
    `    authority: ${authority}`,
    `    decided: ${covered.decided}`,
    `    published: ${covered.published}`,
    `    procedure: ${number === null ? null : 'ordinaire'}`,
    ...(number === null ? ['    cooperation: concernee'] : []),
    `    measures: [${fine === null ? 'rappel-a-l-ordre' : 'amende'}]`,
    '    respondents:',
    `      - organisation: ${body.slug}`,
    `        name: ${body.official}`,
    `        country: ${number === null ? 'LT' : 'FR'}`,
    `        fine: ${fine}`,
    `    fine: ${fine}`,
    `    sector: ${body.sector}`,
    `    provisions: [${covered.provisions.map(({ id: held }) => held).join(', ')}]`,
    `    themes: [${covered.themes.join(', ')}]`,
    ...appeal(covered),
    '    namedForYears: 2',
    ...sources(covered),
  ];
}

function appeal({ appeal: found }: GeneratedCase): string[] {
  if (found === null) return [];
  return [
    '    appeals:',
    '      - court: conseil-etat',
    `        number: "${found.number}"`,
    `        date: ${found.date}`,
    `        outcome: ${found.outcome}`,
    ...(found.fineAfter === null ? [] : [`        fineAfter: ${found.fineAfter}`]),
  ];
}

function sources({ id, body }: GeneratedCase): string[] {
  return [
    '    sources:',
    `      - url: https://www.legifrance.gouv.fr/cnil/id/${id}`,
    `        title: "Légifrance, décision ${id}"`,
    '        kind: official',
    '        proves: "montant, date, manquements et publicité de la décision"',
    '        read: texte',
    '        readOn: 2026-07-01',
    `      - url: https://presse.example/${body.slug}/${id}`,
    `        title: "Presse spécialisée, ${body.name}"`,
    '        kind: secondary',
    '        proves: "contexte de l\'affaire"',
    '        read: extrait',
    '        readOn: 2026-07-01',
  ];
}

function record({ inspected, heard }: GeneratedCase, earlier: GeneratedCase | undefined): string[] {
  return [
    'events:',
    `  - date: ${inspected}`,
    '    label: "Contrôle sur place"',
    `  - date: ${heard}`,
    '    label: "Séance de la formation restreinte"',
    'figures:',
    '  - amount: 20000000',
    '    meaning: "plafond légal de l\'amende"',
    ...(earlier ? [`related: [${earlier.slug}]`] : []),
  ];
}
