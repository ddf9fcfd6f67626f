/** Holds the documents against one another: every name refers to something, nothing is said twice, no link is broken. */
import { posix } from 'node:path';
import { articleOf } from '../schema/provision.ts';
import { decisionId } from '../schema/decision.ts';
import { routes } from '../routes.ts';
import { type Addresses, anchorsOf, knownAddresses } from './addresses.ts';
import type { Documents } from './documents.ts';
import type { RenderedMarkdown } from './markdown.ts';
import { type Place, type Problem, START, error } from './problem.ts';
import { registerProblems } from './link-register.ts';
import { placeholderProblems } from './placeholder.ts';
import { nearest } from './validate.ts';

type ArticleDocument = Documents['articles'][number];

/** Every problem that only shows when all documents are seen together. */
export function linkProblems(documents: Documents): Problem[] {
  const vocabularies = vocabulariesOf(documents);
  const addresses = knownAddresses(documents);
  return [
    ...documents.articles.flatMap((article) => vocabularyProblems(article, vocabularies)),
    ...organisationProblems(documents),
    ...provisionProblems(documents),
    ...duplicateDecisions(draftsLast(documents.articles)),
    ...duplicateTitles(draftsLast(documents.articles)),
    ...relatedProblems(documents),
    ...registerProblems(documents),
    ...documents.articles.flatMap(placeholderProblems),
    ...takenAddresses(documents),
    ...redirectProblems(documents, addresses),
    ...brokenLinks(documents, addresses),
  ];
}

/** Names of the Markdown files of a folder, those that were refused too: these exist, and have problems of their own. */
function namesIn(folder: 'articles' | 'provisions', documents: Documents): string[] {
  const refused = documents.refused.flatMap(({ name }) => {
    const [place, file = ''] = name.split('/');
    return place === folder ? [file.replace(/\.md$/, '')] : [];
  });
  return [...documents[folder].map(({ slug }) => slug), ...refused].toSorted();
}

/** Names that articles may refer to; null for a vocabulary that was refused. */
interface Vocabularies {
  readonly organisations: ReadonlySet<string> | null;
  readonly provisions: ReadonlySet<string> | null;
  readonly themes: ReadonlySet<string> | null;
  readonly sectors: ReadonlySet<string> | null;
  readonly authorities: ReadonlySet<string> | null;
  readonly courts: ReadonlySet<string> | null;
}

function vocabulariesOf(documents: Documents): Vocabularies {
  const names = (terms: object | undefined) => (terms === undefined ? null : new Set(Object.keys(terms)));
  return {
    organisations: names(documents['organisations.yaml']?.data.organisations),
    provisions: new Set(namesIn('provisions', documents)),
    themes: names(documents['themes.yaml']?.data),
    sectors: names(documents['sectors.yaml']?.data),
    authorities: names(documents['authorities.yaml']?.data),
    courts: names(documents['courts.yaml']?.data),
  };
}

function vocabularyProblems(article: ArticleDocument, known: Vocabularies): Problem[] {
  const problems: Problem[] = [];
  const require = (
    names: ReadonlySet<string> | null,
    name: string | null,
    path: PropertyKey[],
    rule: string,
    what: string,
    where: string,
  ) => {
    if (name === null || names === null || names.has(name)) return;
    problems.push(
      error(
        article.file,
        article.locate(path),
        rule,
        `${what} « ${name} » n’existe pas dans ${where}`,
        [nearest(name, [...names]), `S’il est nouveau, l’ajouter à ${where}.`].flatMap((part) => part ?? []).join(' '),
      ),
    );
  };

  for (const [i, decision] of article.data.decisions.entries()) {
    const at = (...path: PropertyKey[]) => ['decisions', i, ...path];
    require(known.authorities, decision.authority, at(
      'authority',
    ), 'unknown-authority', 'l’autorité', 'content/authorities.yaml');
    require(known.sectors, decision.sector, at('sector'), 'unknown-sector', 'le secteur', 'content/sectors.yaml');
    for (const [j, theme] of decision.themes.entries())
      require(known.themes, theme, at('themes', j), 'unknown-theme', 'le thème', 'content/themes.yaml');
    for (const [j, id] of decision.provisions.entries())
      require(known.provisions, id, at('provisions', j), 'unknown-provision', 'le fondement', 'content/provisions');
    for (const [j, { organisation }] of decision.respondents.entries())
      require(known.organisations, organisation, at(
        'respondents',
        j,
        'organisation',
      ), 'unknown-organisation', 'l’organisme', 'content/organisations.yaml');
    for (const [j, { court }] of decision.appeals.entries())
      require(known.courts, court, at('appeals', j, 'court'), 'unknown-court', 'la juridiction', 'content/courts.yaml');
    const earlier = article.data.decisions.map(decisionId);
    if (
      decision.follows !== undefined &&
      (!earlier.includes(decision.follows) || decision.follows === decisionId(decision))
    )
      problems.push(
        error(
          article.file,
          article.locate(at('follows')),
          'unknown-decision',
          `« ${decision.follows} » n’est pas une autre décision de cet article`,
          'Écrire le numéro de la décision que celle-ci prolonge.',
        ),
      );
  }
  const { mentions } = article.data;
  for (const [j, name] of mentions.organisations.entries())
    require(known.organisations, name, [
      'mentions',
      'organisations',
      j,
    ], 'unknown-organisation', 'l’organisme', 'content/organisations.yaml');
  for (const [j, name] of mentions.themes.entries())
    require(known.themes, name, ['mentions', 'themes', j], 'unknown-theme', 'le thème', 'content/themes.yaml');
  return problems;
}

function organisationProblems(documents: Documents): Problem[] {
  const file = documents['organisations.yaml'];
  if (!file) return [];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const [slug, organisation] of Object.entries(file.data.organisations)) {
    if (organisation.group !== undefined && !Object.hasOwn(file.data.groups, organisation.group))
      problems.push(
        error(
          file.file,
          file.locate(['organisations', slug, 'group']),
          'unknown-group',
          `le groupe « ${organisation.group} » n’existe pas`,
          nearest(organisation.group, Object.keys(file.data.groups)) ?? 'L’ajouter à groups.',
        ),
      );
    for (const name of [organisation.name, ...organisation.aliases]) {
      const owner = owners.get(name);
      if (owner !== undefined)
        problems.push(
          error(
            file.file,
            file.locate(['organisations', slug], true),
            'duplicate-name',
            `le nom « ${name} » est déjà celui de « ${owner} »`,
            'Garder ce nom pour un seul organisme.',
          ),
        );
      owners.set(name, slug);
    }
  }
  return problems;
}

/** A paragraph's article has its own file, since its page gathers the paragraphs. */
function provisionProblems(documents: Documents): Problem[] {
  const known = new Set(namesIn('provisions', documents));
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

function duplicateDecisions(articles: readonly ArticleDocument[]): Problem[] {
  const all = articles.flatMap((article) =>
    article.data.decisions.map((decision, i) => ({
      article,
      id: decisionId(decision),
      place: article.locate(['decisions', i, decision.number === null ? 'id' : 'number']),
    })),
  );
  return duplicates(all, ({ id }) => id).map(({ article, id, place, other }) =>
    error(
      article.file,
      place,
      'duplicate-decision',
      `la décision « ${id} » figure déjà dans ${other.article.file}`,
      'Garder une seule fiche par décision.',
    ),
  );
}

function duplicateTitles(articles: readonly ArticleDocument[]): Problem[] {
  const all = articles.map((article) => ({ article, place: article.locate(['title']) }));
  return duplicates(all, ({ article }) => article.data.title).map(({ article, place, other }) =>
    error(
      article.file,
      place,
      'duplicate-title',
      `le titre est déjà celui de ${other.article.file}`,
      'Le distinguer par l’année, le montant ou le motif.',
    ),
  );
}

/** Of two that are the same, it is for the draft to change. */
function draftsLast(articles: readonly ArticleDocument[]): ArticleDocument[] {
  return articles.toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft));
}

/** Every element whose key an earlier one has, with that earlier one. */
function duplicates<T extends object>(all: readonly T[], keyOf: (element: T) => string): (T & { other: T })[] {
  const first = new Map<string, T>();
  return all.flatMap((element) => {
    const other = first.get(keyOf(element));
    if (other) return [{ ...element, other }];
    first.set(keyOf(element), element);
    return [];
  });
}

function relatedProblems(documents: Documents): Problem[] {
  const known = new Set(namesIn('articles', documents));
  const drafts = new Set([...documents.drafts].map((file) => posix.basename(file, '.md')));
  return documents.articles.flatMap((article) => unrelated(article, known, drafts));
}

function unrelated(article: ArticleDocument, known: ReadonlySet<string>, drafts: ReadonlySet<string>): Problem[] {
  return article.data.related.flatMap((slug, i) => {
    const place = article.locate(['related', i]);
    if (slug === article.slug)
      return [
        error(
          article.file,
          place,
          'related-self',
          'l’article se cite lui-même parmi ses articles liés',
          'Retirer cette ligne de related.',
        ),
      ];
    if (!known.has(slug))
      return [
        error(
          article.file,
          place,
          'related-unknown',
          `l’article lié « ${slug} » n’existe pas`,
          nearest(slug, [...known]) ?? 'Retirer cette ligne de related.',
        ),
      ];
    if (drafts.has(slug) && !article.data.draft)
      return [
        error(
          article.file,
          place,
          'related-draft',
          `l’article lié « ${slug} » est un brouillon`,
          'Publier cet article, ou en choisir un autre.',
        ),
      ];
    return [];
  });
}

/** A page about the site cannot have the address of a list: one of the two would never be seen. */
function takenAddresses(documents: Documents): Problem[] {
  const lists = Object.values(routes).filter((route) => typeof route === 'string');
  return documents.pages
    .filter(({ slug }) => lists.some((address) => address === routes.page(slug)))
    .map(({ file, slug }) =>
      error(
        file,
        START,
        'file-name',
        `l’adresse « ${routes.page(slug)} » est déjà celle d’une liste du site`,
        'Renommer le fichier : son nom devient l’adresse de la page.',
      ),
    );
}

function redirectProblems(documents: Documents, known: Addresses): Problem[] {
  const file = documents['redirects.yaml'];
  if (!file) return [];
  return Object.entries(file.data).flatMap(([from, to]) => {
    if (known.has(from))
      return [
        error(
          file.file,
          file.locate([from], true),
          'redirect-shadow',
          `« ${from} » est l’adresse d’une page qui existe`,
          'Retirer cette redirection.',
        ),
      ];
    if (!known.has(to))
      return [
        error(
          file.file,
          file.locate([from]),
          'broken-link',
          `la redirection mène à « ${to} », qui n’existe pas`,
          nearest(to, [...known.keys()]) ?? 'Corriger l’adresse.',
        ),
      ];
    return [];
  });
}

function brokenLinks(documents: Documents, known: Addresses): Problem[] {
  return [...documents.articles, ...documents.pages, ...documents.provisions, ...documents.refused].flatMap(
    ({ file, rendered }) =>
      rendered ? rendered.links.flatMap(({ href, place }) => linkProblem(file, rendered, href, place, known)) : [],
  );
}

function linkProblem(
  file: string,
  rendered: RenderedMarkdown,
  href: string,
  place: Place,
  known: Addresses,
): Problem[] {
  const [address = '', anchor] = href.split('#');
  const path = address.split('?')[0] ?? '';
  const anchors = address === '' ? anchorsOf(rendered) : known.get(path);
  if (anchors === undefined)
    return [
      error(
        file,
        place,
        'broken-link',
        `le lien « ${href} » ne mène à aucune page publiée`,
        nearest(path, [...known.keys()]) ?? 'Corriger l’adresse.',
      ),
    ];
  if (anchor !== undefined && anchors !== null && !anchors.has(anchor))
    return [
      error(
        file,
        place,
        'broken-anchor',
        `l’ancre « #${anchor} » n’existe pas dans la page visée`,
        nearest(anchor, [...anchors]) ?? 'Retirer l’ancre.',
      ),
    ];
  return [];
}
