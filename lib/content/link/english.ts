/** Holds the words of the English edition against the content: each name has its English word, and no word is left over. */
import type { English } from '../../schema/english.ts';
import { articleOf } from '../../schema/provision.ts';
import { error, type Problem } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { nearest } from '../read/validate.ts';
import { fileNames } from './vocabulary.ts';

/** What a part of `english.yaml` translates: its names, null where their own file has problems; and what one of them is. */
interface Translated {
  readonly part: Exclude<keyof English, 'site'>;
  readonly what: string;
  readonly names: ReadonlySet<string> | null;
  /** Whether each name needs its English word; it does unless said otherwise. */
  readonly all?: false;
  /** Words of the official list alone: a new row is published before it is translated, in the CNIL's words. */
  readonly canWait?: ReadonlySet<string>;
}

/** Every name without its English word, and every English word of a name that does not exist. */
export function englishProblems(documents: Documents): Problem[] {
  const document = documents['english.yaml'];
  if (!document) return [];
  const { file, data, locate } = document;
  return translated(documents).flatMap(({ part, what, names, canWait, all = true }) => {
    if (names === null) return [];
    const words = Object.keys(data[part]);
    const missing = all ? [...names].filter((name) => !Object.hasOwn(data[part], name)) : [];
    return [
      ...missing.map((name): Problem => {
        const problem = error(
          file,
          locate([part], true),
          'english-missing',
          `${what} « ${name} » n’a pas de nom anglais dans ${part}`,
          `Ajouter « ${name} » à la partie ${part}, avec le terme du glossaire.`,
        );
        return canWait?.has(name) ? { ...problem, severity: 'warning' } : problem;
      }),
      ...words
        .filter((name) => !names.has(name))
        .map((name) =>
          error(
            file,
            locate([part, name], true),
            'english-unknown',
            `${what} « ${name} » n’existe pas dans le contenu`,
            nearest(name, all ? missing : [...names]) ?? 'Retirer cette ligne.',
          ),
        ),
    ];
  });
}

/** « In the only case recorded here »: a summary that tells one case, and is wrong once there is another. */
const ONE_CASE = /(?:only (?:case|decision)|the case) recorded here/i;

/** The summaries of provisions that tell the only case of a provision, where the articles have none or several. */
export function onlyCaseProblems(documents: Documents): Problem[] {
  const document = documents['english.yaml'];
  if (!document || documents.refused.length > 0) return [];
  const cases = documents.articles
    .filter(({ data }) => !data.draft)
    .map(({ data }) => data.decisions.flatMap(({ provisions }) => provisions));
  return Object.entries(document.data.provisions).flatMap(([id, { summary }]) => {
    const count = cases.filter((provisions) => provisions.some((one) => one === id || articleOf(one) === id)).length;
    return count === 1 || !ONE_CASE.test(summary)
      ? []
      : [
          error(
            document.file,
            document.locate(['provisions', id, 'summary']),
            'english-only-case',
            `le résumé anglais de ${id} raconte la seule affaire du recueil, qui en a ${count}`,
            'Récrire la phrase d’après toutes les affaires.',
          ),
        ];
  });
}

function translated(documents: Documents): Translated[] {
  const names = (file: { readonly data: object } | null) => file && new Set(Object.keys(file.data));
  const organisations = documents['organisations.yaml'];
  const rows = documents.register.flatMap(({ data }) => data.rows);
  // A refused file may hold the words that seem left over.
  const whole = documents.refused.length === 0;
  const breaches = new Set(rows.flatMap((row) => row.breaches));
  const bodies = new Set(rows.map(({ body }) => body));
  const described = new Set(documents.articles.flatMap(({ data }) => data.decisions.flatMap(({ body }) => body ?? [])));
  return [
    { part: 'themes', what: 'le thème', names: names(documents['themes.yaml']) },
    { part: 'sectors', what: 'le secteur', names: names(documents['sectors.yaml']) },
    { part: 'authorities', what: 'l’autorité', names: names(documents['authorities.yaml']) },
    { part: 'courts', what: 'la juridiction', names: names(documents['courts.yaml']) },
    {
      part: 'activities',
      what: 'l’organisme',
      names: organisations && new Set(Object.keys(organisations.data.organisations)),
    },
    { part: 'provisions', what: 'le fondement', names: new Set(fileNames('provisions', documents)) },
    {
      part: 'breaches',
      what: 'le manquement',
      names: whole ? breaches : null,
      canWait: breaches,
    },
    {
      part: 'bodies',
      what: 'la nature d’organisme',
      names: whole ? new Set([...bodies, ...described]) : null,
      canWait: new Set([...bodies].filter((body) => !described.has(body))),
    },
    {
      part: 'events',
      what: 'l’étape',
      names: whole ? new Set(documents.articles.flatMap(({ data }) => data.events.map(({ label }) => label))) : null,
      all: false,
    },
  ];
}
