import { expect, test } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const decisions = DECISION.replace('themes: [securite]', 'themes: [securite, mots-de-passe]');
const said = (checks: string, more = '') => findings('checks-missing', { decisions, checks, more });
const check = '{ do: Fermer les lettres., theme: securite }';

test('an article on a decision has at least three checks', () => {
  expect(said('[]')).toEqual([
    'warning l’article n’a pas de vérifications | Écrire dans checks de trois à cinq actions tirées de cette décision : do, theme.',
  ]);
  expect(said(`[${check}]`)).toEqual([
    'warning l’article n’a que 1 vérification | Écrire dans checks de trois à cinq actions tirées de cette décision : do, theme.',
  ]);
  expect(said(`[${check}, ${check}]`)).toEqual([
    'warning l’article n’a que 2 vérifications | Écrire dans checks de trois à cinq actions tirées de cette décision : do, theme.',
  ]);
  expect(said(`[${check}, ${check}, ${check}]`)).toEqual([]);
});

test('an explanation needs none', () => {
  expect(findings('checks-missing', { decisions: '[]', categories: 'evenement', checks: '[]' })).toEqual([]);
});

test('the theme of a check is one of its article', () => {
  expect(said(`[${check}, ${check}, { do: Refuser les traceurs., theme: cookies }]`)).toEqual([
    'error le thème « cookies » n’est pas de ceux de l’article | Choisir parmi : securite, mots-de-passe.',
  ]);
});

test('the provision of a check is one that the article applies, judges or mentions', () => {
  const under = (provision: string, more = '') =>
    said(`[${check}, ${check}, { do: Fermer., theme: securite, provision: ${provision} }]`, more);
  expect(under('rgpd-5-1-e')).toEqual([]);
  expect(under('lil-82', 'mentions: { provisions: [lil-82] }')).toEqual([]);
  expect(under('lil-82')).toEqual([
    'error le fondement « lil-82 » n’est pas de ceux de l’article | Choisir parmi : rgpd-32, rgpd-5-1-e ; ou retirer provision.',
  ]);
});
