import { expect, it } from 'vitest';
import { article, checkArticles, DECISION, say } from '../check-article.ts';

const paragraph =
  'La société laissait ouvertes toutes les lettres de ses clients, et chacun de ses salariés pouvait les lire à tout moment.';
const duplicates = (...bodies: string[]) =>
  checkArticles(
    Object.fromEntries(
      bodies.map((body, i) => [
        `cas-${i + 1}.md`,
        article({
          title: `Alpha Santé, affaire numéro ${i + 1}`,
          description: `Alpha Santé, une description propre à l’affaire numéro ${i + 1}.`,
          decisions: DECISION,
          body,
        }),
      ]),
    ),
  )
    .problems.filter(({ rule }) => rule === 'duplicate-passage')
    .map((problem) => `${problem.file.split('/').at(-1)}:${problem.line} ${say(problem).replace(/\S*articles\//, '')}`);

it('a paragraph of another article gives a warning, whatever its accents, links and spaces', () =>
  expect(
    duplicates(
      `Autre.\n\n${paragraph}`,
      `${paragraph.replace('clients', '**clients**').replace('société', 'SOCIETE')}`,
    ),
  ).toEqual([
    'cas-2.md:28 warning ce paragraphe est déjà dans cas-1.md, ligne 30 | Le reformuler, ou renvoyer à l’autre article par un lien.',
  ]));

it('a short sentence may be repeated', () =>
  expect(
    duplicates('Aucun recours trouvé à la date de vérification.', 'Aucun recours trouvé à la date de vérification.'),
  ).toEqual([]));

it('an article may repeat its own text', () => expect(duplicates(`${paragraph}\n\n${paragraph}`)).toEqual([]));
