import { expect, it } from 'vitest';
import { article, checkArticles, DECISION, findings } from '../check-article.ts';

const persons = (body: string) => findings('natural-person', { body });
const named = (written: string) =>
  `warning « ${written} » semble nommer une personne physique | Dire son rôle : le rapporteur, la présidente, l’avocat de la société.`;

it('a title of courtesy before a name gives a warning', () =>
  expect(persons('M. Martin, Mme Jeanne Petit-Roux, Me DURAND et le Dr Noël.')).toEqual([
    named('M. Martin'),
    named('Mme Jeanne Petit-Roux'),
    named('Me DURAND'),
    named('Dr Noël'),
  ]));

it('a role and hidden names are accepted', () =>
  expect(persons('Monsieur le président, Mme X, M. A., le rapporteur, Me voici.').length).toBe(0));

const decisionWith = (was: string, now: string) => ({ decisions: DECISION.replace(was, now) });

it.each([
  ['the right of reply', { more: 'rightOfReply: M. Martin conteste les faits.' }],
  ['what a correction corrects', { more: 'corrections: [{ date: 2026-01-11, was: M. Martin, now: Le gérant. }]' }],
  ['the body of an anonymous respondent', decisionWith('sector:', 'body: Cabinet de M. Martin\n    sector:')],
  ['the meaning of a figure', { more: 'figures: [{ amount: 1, meaning: amende proposée par M. Martin }]' }],
  ['the title of a source of the decision', decisionWith('title: Légifrance', 'title: Entretien avec M. Martin')],
  ['what that source proves', decisionWith('proves: tout', 'proves: rôle de M. Martin')],
  [
    'the title of a source of the article',
    { more: "sources: [{ url: 'https://a.fr/', title: M. Martin répond, kind: secondary, proves: rien, read: cite }]" },
  ],
])('%s is not the name of a person', (_, parts) =>
  expect(findings('natural-person', parts)).toEqual([named('M. Martin')]),
);

it('the problem points to the name in the lines of a right of reply', () => {
  const more = 'rightOfReply: |\n  La société conteste.\n\n  Signé : M. Martin';
  const { problems } = checkArticles({ 'cas.md': article({ more }) });
  const lines = article({ more }).split('\n');
  expect(problems.map(({ line, column }) => lines[line - 1]?.slice(column - 1))).toEqual(['M. Martin']);
});
