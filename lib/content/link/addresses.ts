/** Checks the addresses of the content: no two pages share one, and every link and redirect leads somewhere. */
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { englishRoutes, routes } from '../../routes.ts';
import { error, type Place, type Problem, START } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { nearest } from '../read/validate.ts';
import { anchorsOf, type PublishedBody, publishedBodies } from './anchors.ts';
import { type Addresses, knownAddresses } from './known-addresses.ts';

/** Problems of addresses and anchors already taken, and of redirects and links that lead nowhere. */
export function addressProblems(documents: Documents): Problem[] {
  const known = knownAddresses(documents);
  const bodies = publishedBodies(documents);
  return [
    ...takenAddresses(documents),
    ...bodies.flatMap(takenAnchors),
    ...redirectProblems(documents, known),
    ...bodies.flatMap((body) => brokenLinks(body, known)),
  ];
}

/** A page about the site cannot use the address of a list: only one of the two would be published. */
function takenAddresses(documents: Documents): Problem[] {
  const lists = [routes, englishRoutes].flatMap((all) =>
    Object.values(all).filter((route) => typeof route === 'string'),
  );
  const pages = [
    ...documents.pages.map(({ file, slug }) => ({ file, address: routes.page(slug) })),
    ...documents.englishPages.map(({ file, slug }) => ({ file, address: englishRoutes.page(slug) })),
  ];
  return pages
    .filter(({ address }) => lists.includes(address))
    .map(({ file, address }) =>
      error(
        file,
        START,
        'file-name',
        `l’adresse « ${address} » est déjà celle d’une liste du site`,
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

/** Headings with an anchor that another part of the page already uses: publishing would stop on the duplicate. */
function takenAnchors({ file, rendered, firstLine, reserved }: PublishedBody): Problem[] {
  const problems: Problem[] = [];
  visit(rendered.tree, 'heading', (node) => {
    const id = String(node.data?.hProperties?.['id']);
    if (!reserved.has(id)) return;
    const { line, column } = node.position?.start ?? START;
    problems.push(
      error(
        file,
        { line: line + firstLine - 1, column },
        'reserved-anchor',
        `l’intertitre « ${textOf(node)} » prend l’ancre « #${id} », qui est celle d’une autre partie de la page`,
        'Le préciser : un mot de plus change l’ancre.',
      ),
    );
  });
  return problems;
}

function brokenLinks(body: PublishedBody, known: Addresses): Problem[] {
  const own = anchorsOf(body);
  return body.rendered.links.flatMap(({ href, place }) => linkProblem(body.file, own, href, place, known));
}

function linkProblem(file: string, own: ReadonlySet<string>, href: string, place: Place, known: Addresses): Problem[] {
  const [address = '', anchor] = href.split('#');
  const path = address.split('?')[0] ?? '';
  const anchors = address === '' ? own : known.get(path);
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
