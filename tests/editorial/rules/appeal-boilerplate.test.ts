import { expect, test } from 'vitest';
import { findings } from '../check-article.ts';

const said = (body: string) => findings('appeal-boilerplate', { body });

test.each([
  ['Aucun recours trouvé à la date de vérification.', 'Aucun recours trouvé'],
  ['Contre la clôture, aucun recours trouvé à la date de vérification.', 'aucun recours trouvé'],
  ["Aucun autre recours n'a été trouvé.", 'Aucun autre recours n’a été trouvé'],
])('the text must not repeat the key facts: %s', (body, written) => {
  expect(said(body)).toEqual([
    `warning « ${written} » répète les faits clés de la page | Retirer la phrase, ou ne garder que ce qu’elle dit de plus.`,
  ]);
});

test.each([
  'La société a formé un recours, qui a été rejeté.',
  'Aucun recours ne suspend l’injonction.',
  '> Aucun recours trouvé.',
])('a sentence with other information is accepted: %s', (body) => {
  expect(said(body)).toEqual([]);
});
