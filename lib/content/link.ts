/** Holds the documents against one another: every name refers to something, nothing is said twice, no link is broken. */
import { articleOf } from '../schema/provision.ts';
import { decisionId } from '../schema/decision.ts';
import { routes } from '../routes.ts';
import type { Documents, MarkdownDocument } from './documents.ts';
import { type Place, type Problem, error } from './problem.ts';
import { nearest } from './validate.ts';

type ArticleDocument = Documents['articles'][number];

/** Every problem that only shows when all documents are seen together. */
export function linkProblems(documents: Documents): Problem[] {
  return [
    ...documents.articles.flatMap((article) => vocabularyProblems(article, documents)),
    ...organisationProblems(documents),
    ...provisionProblems(documents),
    ...duplicateDecisions(documents.articles),
    ...duplicateTitles(documents.articles),
    ...documents.articles.flatMap((article) => relatedProblems(article, documents.articles)),
    ...redirectProblems(documents),
    ...brokenLinks(documents),
  ];
}

function vocabularyProblems(article: ArticleDocument, documents: Documents): Problem[] {
  const problems: Problem[] = [];
  const require = (
    known: readonly string[] | null,
    name: string | null,
    path: PropertyKey[],
    rule: string,
    what: string,
    where: string,
  ) => {
    if (name === null || known === null || known.includes(name)) return;
    problems.push(
      error(
        article.file,
        article.locate(path),
        rule,
        `${what} « ${name} » n’existe pas dans ${where}`,
        nearest(name, known) ?? `L’ajouter à ${where}.`,
      ),
    );
  };
  const names = (file: { data: object } | null) => file && Object.keys(file.data);
  const organisations =
    documents['organisations.yaml'] && Object.keys(documents['organisations.yaml'].data.organisations);
  const provisions = documents.provisions.map(({ slug }) => slug);
  const themes = names(documents['themes.yaml']);

  for (const [i, decision] of article.data.decisions.entries()) {
    const at = (...path: PropertyKey[]) => ['decisions', i, ...path];
    require(names(documents['authorities.yaml']), decision.authority, at(
      'authority',
    ), 'unknown-authority', 'l’autorité', 'content/authorities.yaml');
    require(names(documents['sectors.yaml']), decision.sector, at(
      'sector',
    ), 'unknown-sector', 'le secteur', 'content/sectors.yaml');
    for (const [j, theme] of decision.themes.entries())
      require(themes, theme, at('themes', j), 'unknown-theme', 'le thème', 'content/themes.yaml');
    for (const [j, id] of decision.provisions.entries())
      require(provisions, id, at('provisions', j), 'unknown-provision', 'le fondement', 'content/provisions');
    for (const [j, { organisation }] of decision.respondents.entries())
      require(organisations, organisation, at(
        'respondents',
        j,
        'organisation',
      ), 'unknown-organisation', 'l’organisme', 'content/organisations.yaml');
    for (const [j, { court }] of decision.appeals.entries())
      require(names(documents['courts.yaml']), court, at(
        'appeals',
        j,
        'court',
      ), 'unknown-court', 'la juridiction', 'content/courts.yaml');
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
    require(organisations, name, [
      'mentions',
      'organisations',
      j,
    ], 'unknown-organisation', 'l’organisme', 'content/organisations.yaml');
  for (const [j, name] of mentions.themes.entries())
    require(themes, name, ['mentions', 'themes', j], 'unknown-theme', 'le thème', 'content/themes.yaml');
  return problems;
}

function organisationProblems(documents: Documents): Problem[] {
  const file = documents['organisations.yaml'];
  if (!file) return [];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const [slug, organisation] of Object.entries(file.data.organisations)) {
    if (organisation.group !== undefined && !(organisation.group in file.data.groups))
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
  const known = new Set(documents.provisions.map(({ slug }) => slug));
  return documents.provisions
    .filter(({ slug }) => !known.has(articleOf(slug)))
    .map(({ file, slug }) =>
      error(
        file,
        { line: 1, column: 1 },
        'unknown-provision',
        `l’article qui contient ce paragraphe n’a pas de fichier`,
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

function relatedProblems(article: ArticleDocument, articles: readonly ArticleDocument[]): Problem[] {
  return article.data.related.flatMap((slug, i) => {
    const place = article.locate(['related', i]);
    const target = articles.find((candidate) => candidate.slug === slug);
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
    if (!target)
      return [
        error(
          article.file,
          place,
          'related-unknown',
          `l’article lié « ${slug} » n’existe pas`,
          nearest(
            slug,
            articles.map((candidate) => candidate.slug),
          ) ?? 'Retirer cette ligne de related.',
        ),
      ];
    if (target.data.draft && !article.data.draft)
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

function redirectProblems(documents: Documents): Problem[] {
  const file = documents['redirects.yaml'];
  if (!file) return [];
  const known = knownAddresses(documents);
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

function brokenLinks(documents: Documents): Problem[] {
  const known = knownAddresses(documents);
  const everything: readonly MarkdownDocument<unknown>[] = [
    ...documents.articles,
    ...documents.pages,
    ...documents.provisions,
  ];
  return everything.flatMap((document) =>
    document.rendered.links.flatMap(({ href, place }) => linkProblem(document, href, place, known)),
  );
}

function linkProblem(
  document: MarkdownDocument<unknown>,
  href: string,
  place: Place,
  known: ReadonlyMap<string, ReadonlySet<string> | null>,
): Problem[] {
  const [address = '', anchor] = href.split('#');
  const path = address.split('?')[0] ?? '';
  const anchors = address === '' ? anchorsOf(document) : known.get(path);
  if (anchors === undefined)
    return [
      error(
        document.file,
        place,
        'broken-link',
        `le lien « ${href} » ne mène à aucune page publiée`,
        nearest(path, [...known.keys()]) ?? 'Corriger l’adresse.',
      ),
    ];
  if (anchor !== undefined && anchors !== null && !anchors.has(anchor))
    return [
      error(
        document.file,
        place,
        'broken-anchor',
        `l’ancre « #${anchor} » n’existe pas dans la page visée`,
        nearest(anchor, [...anchors]) ?? 'Retirer l’ancre.',
      ),
    ];
  return [];
}

function anchorsOf(document: MarkdownDocument<unknown>): ReadonlySet<string> {
  return new Set(document.rendered.prose.headings.map(({ id }) => id));
}

/** Addresses of the published site, with the anchors that a page's own prose gives (null: not known before publishing). */
function knownAddresses(documents: Documents): ReadonlyMap<string, ReadonlySet<string> | null> {
  const published = documents.articles.filter(({ data }) => !data.draft);
  const decisions = published.flatMap(({ data }) => data.decisions);
  const used = new Set(decisions.flatMap(({ provisions }) => provisions.flatMap((id) => [id, articleOf(id)])));
  const lists = [
    ...[
      routes.home,
      routes.articles,
      routes.decisions,
      routes.years,
      routes.organisations,
      routes.provisions,
      routes.corrections,
      routes.feed,
    ],
    ...decisions.map(({ decided }) => routes.year(decided.slice(0, 4))),
    ...decisions.flatMap(({ respondents }) =>
      respondents.flatMap(({ organisation }) => (organisation ? [routes.organisation(organisation)] : [])),
    ),
    ...decisions.flatMap(({ themes }) => themes.map(routes.theme)),
    ...decisions.map(({ sector }) => routes.sector(sector)),
  ];
  return new Map<string, ReadonlySet<string> | null>([
    ...lists.map((address) => [address, null] as const),
    ...published.map((article) => [routes.article(article.slug), anchorsOf(article)] as const),
    ...documents.pages.map((page) => [routes.page(page.slug), anchorsOf(page)] as const),
    ...documents.provisions
      .filter(({ slug }) => used.has(slug))
      .map((provision) => [routes.provision(provision.slug), anchorsOf(provision)] as const),
  ]);
}
