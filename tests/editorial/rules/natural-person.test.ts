import { expect, it } from 'vitest';
import { findings } from '../check-article.ts';

const persons = (body: string) => findings('natural-person', { body });
const named = (written: string) =>
  `warning « ${written} » semble nommer une personne physique | Dire son rôle : le rapporteur, la présidente, l’avocat de la société.`;

it('a civility followed by a name is warned about', () =>
  expect(persons('M. Martin, Mme Jeanne Petit-Roux, Me DURAND et le Dr Noël.')).toEqual([
    named('M. Martin'),
    named('Mme Jeanne Petit-Roux'),
    named('Me DURAND'),
    named('Dr Noël'),
  ]));

it('a role and hidden names pass', () =>
  expect(persons('Monsieur le président, Mme X, M. A., le rapporteur, Me voici.').length).toBe(0));
