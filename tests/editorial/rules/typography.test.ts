import { expect, it } from 'vitest';
import { findings } from '../check-article.ts';

const slips = (body: string) => findings('typography', { body });

it.each([
  ['Elle retient le le manquement.', 'warning « le le » est écrit deux fois | Retirer la répétition.'],
  ['Une amende , puis rien.', 'warning une espace précède « , » | La retirer.'],
  ['Une amende,puis rien.', 'warning aucune espace ne suit la virgule dans « e,p » | L’ajouter.'],
  ['Une amende ! Vraiment !!', 'warning « !! » double un signe de ponctuation | N’en garder qu’un.'],
  [
    'Une amende de 800 000€.',
    'warning aucune espace ne sépare le nombre de son unité dans « 0€ » | L’ajouter ; elle devient insécable à l’affichage.',
  ],
  ['Une amende de 0,8 Millions d’euros.', 'warning « Millions » prend une minuscule | Écrire millions d’euros.'],
  ['Une mise en oeuvre.', 'warning « oe » s’écrit ici avec la ligature œ | Écrire œ : œuvre, cœur.'],
  ['La 2ème fois.', 'warning « 2ème » n’est pas l’abréviation d’usage | Écrire 1re, 2e, 3e.'],
  ['Des lettres, cartes, etc...', 'warning « etc... » : etc. n’est suivi que d’un point | Écrire etc.'],
  ['Un « bouton de refus.', 'warning un guillemet n’est pas refermé | Écrire « et » par paires.'],
  ['Un "bouton de refus.', 'warning un guillemet droit est seul | Écrire « et » par paires.'],
])('« %s »', (body, expected) => expect(slips(body)).toEqual([expected]));

it('what rendering corrects is accepted', () =>
  expect(slips('L\'amende de 800 000 € : "lettres" ouvertes... Vraiment? Nous nous trompons ; 24,6 millions.')).toEqual(
    [],
  ));

it('our own words in the front matter are checked, quoted ones are not', () => {
  const typography = (more: string) => findings('typography', { more });
  expect(typography('figures: [{ amount: 1, meaning: plafond de de la loi }]')).toHaveLength(1);
  expect(typography('rightOfReply: Nous contestons de de bon droit.')).toEqual([]);
  expect(typography('corrections: [{ date: 2026-01-11, was: de de, now: de }]')).toEqual([]);
});
