/** Checks every name in the content against its vocabulary, and proposes the nearest ones. */
import { articleOf } from '../../schema/provision.ts';
import { error, type Place, type Problem, START } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { nearest } from '../read/validate.ts';

type ArticleDocument = Documents['articles'][number];

/** A list of names: its kind in French, its place, and the rule that refuses other names. */
export interface Vocabulary {
  readonly rule: string;
  /** « le thème ». */
  readonly what: string;
  readonly where: string;
  /** Null when its file is invalid: its names cannot be checked. */
  readonly names: ReadonlySet<string> | null;
}

type Kind = 'organisation' | 'authority' | 'sector' | 'theme' | 'provision' | 'court';

/** The vocabularies of articles and of the official list. */
export function vocabulariesOf(documents: Documents): Readonly<Record<Kind, Vocabulary>> {
  const names = (file: { readonly data: object } | null) => file && new Set(Object.keys(file.data));
  const organisations = documents['organisations.yaml'];
  return {
    organisation: {
      rule: 'unknown-organisation',
      what: 'l’organisme',
      where: 'content/organisations.yaml',
      names: organisations && new Set(Object.keys(organisations.data.organisations)),
    },
    authority: {
      rule: 'unknown-authority',
      what: 'l’autorité',
      where: 'content/authorities.yaml',
      names: names(documents['authorities.yaml']),
    },
    sector: {
      rule: 'unknown-sector',
      what: 'le secteur',
      where: 'content/sectors.yaml',
      names: names(documents['sectors.yaml']),
    },
    theme: {
      rule: 'unknown-theme',
      what: 'le thème',
      where: 'content/themes.yaml',
      names: names(documents['themes.yaml']),
    },
    provision: {
      rule: 'unknown-provision',
      what: 'le fondement',
      where: 'content/provisions',
      names: new Set(fileNames('provisions', documents)),
    },
    court: {
      rule: 'unknown-court',
      what: 'la juridiction',
      where: 'content/courts.yaml',
      names: names(documents['courts.yaml']),
    },
  };
}

/** The problem of a name that is not in its vocabulary; empty when the name is null. */
export function unknownName(name: string | null, vocabulary: Vocabulary, file: string, place: Place): Problem[] {
  const { rule, what, where, names } = vocabulary;
  if (name === null || names === null || names.has(name)) return [];
  const fix = [nearest(name, [...names]), `S’il est nouveau, l’ajouter à ${where}.`]
    .flatMap((part) => part ?? [])
    .join(' ');
  return [error(file, place, rule, `${what} « ${name} » n’existe pas dans ${where}`, fix)];
}

/** Names of the Markdown files of a folder, including invalid ones, because they exist. */
export function fileNames(folder: 'articles' | 'provisions', documents: Documents): string[] {
  const refused = documents.refused.flatMap(({ name }) => {
    const [place, file = ''] = name.split('/');
    return place === folder ? [file.replace(/\.md$/, '')] : [];
  });
  return [...documents[folder].map(({ slug }) => slug), ...refused].toSorted();
}

/** Every unknown name in articles and in the vocabularies themselves. */
export function vocabularyProblems(documents: Documents): Problem[] {
  const vocabularies = vocabulariesOf(documents);
  return [
    ...documents.articles.flatMap(({ file, data, locate }) =>
      usesOf(data).flatMap(({ kind, name, path }) => unknownName(name, vocabularies[kind], file, locate(path))),
    ),
    ...judgmentProblems(documents, vocabularies),
    ...synonymProblems(documents, vocabularies),
    ...groupProblems(documents),
    ...parentProblems(documents),
  ];
}

/** A name in an article, with its vocabulary and the path of its field. */
interface Use {
  readonly kind: Kind;
  readonly name: string | null;
  readonly path: readonly PropertyKey[];
}

function usesOf({ decisions, mentions, checks }: ArticleDocument['data']): Use[] {
  const use = (kind: Kind, name: string | null, ...path: PropertyKey[]): Use => ({ kind, name, path });
  return [
    ...decisions.flatMap(({ authority, sector, themes, provisions, holdings, respondents, appeals }, i) => [
      use('authority', authority, 'decisions', i, 'authority'),
      use('sector', sector, 'decisions', i, 'sector'),
      ...themes.map((theme, j) => use('theme', theme, 'decisions', i, 'themes', j)),
      ...provisions.map((id, j) => use('provision', id, 'decisions', i, 'provisions', j)),
      ...holdings.map(({ provision }, j) => use('provision', provision, 'decisions', i, 'holdings', j, 'provision')),
      ...respondents.map(({ organisation }, j) =>
        use('organisation', organisation, 'decisions', i, 'respondents', j, 'organisation'),
      ),
      ...appeals.map(({ court }, j) => use('court', court, 'decisions', i, 'appeals', j, 'court')),
    ]),
    ...mentions.organisations.map((name, j) => use('organisation', name, 'mentions', 'organisations', j)),
    ...checks.map(({ theme }, j) => use('theme', theme, 'checks', j, 'theme')),
    ...mentions.themes.map((name, j) => use('theme', name, 'mentions', 'themes', j)),
  ];
}

/** The court of a judgment is known, and at least one of its provisions has a page. */
function judgmentProblems(
  documents: Documents,
  { court, provision }: Pick<ReturnType<typeof vocabulariesOf>, 'court' | 'provision'>,
): Problem[] {
  const document = documents['jurisprudence.yaml'];
  if (!document) return [];
  const { data, file, locate } = document;
  return Object.entries(data).flatMap(([id, judgment]) => [
    ...unknownName(judgment.court, court, file, locate([id, 'court'])),
    ...(judgment.provisions.some((one) => provision.names?.has(one) ?? true)
      ? []
      : judgment.provisions.flatMap((one, i) => unknownName(one, provision, file, locate([id, 'provisions', i])))),
  ]);
}

/** The words of the search, one file a language; a content may have neither. */
export function synonymDocuments(documents: Documents) {
  return [documents['synonymes.yaml'], documents['english-synonyms.yaml']].filter((file) => file !== null);
}

/** The targets of search words exist. */
function synonymProblems(documents: Documents, vocabularies: ReturnType<typeof vocabulariesOf>): Problem[] {
  const kinds = ['theme', 'sector', 'provision', 'organisation'] as const;
  return synonymDocuments(documents).flatMap(({ data, file, locate }) =>
    Object.entries(data.synonyms).flatMap(([id, group]) =>
      kinds.flatMap((kind) =>
        unknownName(group[kind] ?? null, vocabularies[kind], file, locate(['synonyms', id, kind])),
      ),
    ),
  );
}

function groupProblems(documents: Documents): Problem[] {
  const file = documents['organisations.yaml'];
  if (!file) return [];
  const { organisations, groups } = file.data;
  return Object.entries(organisations).flatMap(([slug, { group }]) =>
    group === undefined || Object.hasOwn(groups, group)
      ? []
      : [
          error(
            file.file,
            file.locate(['organisations', slug, 'group']),
            'unknown-group',
            `le groupe « ${group} » n’existe pas`,
            nearest(group, Object.keys(groups)) ?? 'L’ajouter à groups.',
          ),
        ],
  );
}

/** The article of a paragraph has its own file, because its page lists its paragraphs. */
function parentProblems(documents: Documents): Problem[] {
  const known = new Set(fileNames('provisions', documents));
  return documents.provisions
    .filter(({ slug }) => !known.has(articleOf(slug)))
    .map(({ file, slug }) =>
      error(
        file,
        START,
        'unknown-provision',
        'l’article qui contient ce paragraphe n’a pas de fichier',
        `Créer content/provisions/${articleOf(slug)}.md.`,
      ),
    );
}
