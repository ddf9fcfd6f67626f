/** Holds the addresses that content takes, gives up and leads to: no page hides another, no link is broken. */
import { routes } from '../routes.ts';
import { type Addresses, anchorsOf, knownAddresses } from './addresses.ts';
import type { Documents } from './documents.ts';
import type { RenderedMarkdown } from './markdown.ts';
import { type Place, type Problem, START, error } from './problem.ts';
import { nearest } from './validate.ts';

/** Every address that is taken, every redirect and every link that leads nowhere. */
export function addressProblems(documents: Documents): Problem[] {
  const known = knownAddresses(documents);
  return [...takenAddresses(documents), ...redirectProblems(documents, known), ...brokenLinks(documents, known)];
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
  return [
    ...documents.articles,
    ...documents.pages,
    ...documents.provisions,
    ...documents.lessons.themes,
    ...documents.lessons.sectors,
    ...documents.refused,
  ].flatMap(({ file, rendered }) =>
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
