/** The anchors of the parts of a page: headings must not use them, and links may lead to those that the page has. */
import { describe, expect, it } from 'vitest';
import { anchors } from '#lib/routes.ts';
import { problemsOf, problemsOfZeta, zetaWith } from '../zeta.ts';

const page = (body: string) =>
  [
    '---',
    'title: Méthode',
    'description: La méthode du recueil, dite en une phrase de plus de cinquante caractères.',
    'updated: 2026-01-01',
    '---',
    body,
    '',
  ].join('\n');
const heading = (body: string) => problemsOfZeta('Zêta vend des lettres.', body);
const fix = 'Le préciser : un mot de plus change l’ancre.';

describe('a heading', () => {
  it.each([
    ['Contenu', 'contenu'],
    ['Vie', 'vie'],
    ['Sommaire', 'sommaire'],
    ['Corrections', 'corrections'],
    ['Citer', 'citer'],
    ['Partager', 'partager'],
    ['Accompagnement', 'accompagnement'],
  ])('of an article titled « %s » cannot use the anchor « %s » of the page', (text, anchor) => {
    expect(heading(`Texte.\n\n## ${text}\n\nTexte.`)).toEqual([
      `content/articles/zeta.md:32:1 reserved-anchor — l’intertitre « ${text} » prend l’ancre « #${anchor} », qui est celle d’une autre partie de la page. ${fix}`,
    ]);
  });

  it('of the method page cannot use the anchors of its tables', () =>
    expect(problemsOf({ 'pages/methode.md': page('## Couverture\n\nTexte.\n\n## Vie\n\nTexte.') })).toEqual([
      `content/pages/methode.md:6:1 reserved-anchor — l’intertitre « Couverture » prend l’ancre « #couverture », qui est celle d’une autre partie de la page. ${fix}`,
    ]));

  it('of another page or of a provision may use those words', () =>
    expect(problemsOf({ 'pages/accessibilite.md': page('## Couverture\n\n## Corrections\n\nTexte.') })).toEqual([]));

  it('of any page cannot use the anchor of the main part', () =>
    expect(problemsOf({ 'pages/accessibilite.md': page('## Contenu\n\nTexte.') })).toHaveLength(1));

  it('with another word or an accent is accepted', () =>
    expect(heading('## Corrections demandées\n\n## Vie privée\n\n## Sources et vérification\n\nTexte.')).toEqual([]));
});

describe('a link to a part of the page', () => {
  it.each([
    '/articles/alpha-2020/#sources-et-verification',
    '/articles/alpha-2020/#faits-cles',
    '/articles/alpha-2020/#vie',
    '/articles/alpha-2020/#citer',
    '/articles/alpha-2020/#contenu',
    '#sources-et-verification',
    '/methode/#couverture',
    '/methode/#grand-livre',
    '/fondements/rgpd-32/#contenu',
  ])('%s is accepted', (address) => expect(heading(`[x](${address})`)).toEqual([]));

  it('to the corrections is accepted when there are some', () => {
    const broken = heading('[x](#corrections)').map((problem) => problem.split(' — ')[0]);
    expect(broken).toEqual(['content/articles/zeta.md:30:1 broken-anchor']);
    const corrected = zetaWith(
      'checked: 2026-02-01',
      'checked: 2026-02-01\ncorrections: [{ date: 2026-02-01, was: a, now: b }]',
    );
    expect(
      problemsOf({ 'articles/zeta.md': corrected.replace('Zêta vend des lettres.', '[x](#corrections)') }),
    ).toEqual([]);
  });

  it.each(['/a-propos/#couverture', '/articles/explication/#faits-cles', '/articles/alpha-2020/#a-lire-aussi'])(
    '%s is refused: the page has no such part, or not always',
    (address) =>
      expect(heading(`[x](${address})`).map((problem) => problem.split(' — ')[0])).toEqual([
        'content/articles/zeta.md:30:1 broken-anchor',
      ]),
  );
});

it('no two parts of a page share an anchor', () => {
  const { everyPage, article, facet, pages } = anchors;
  const all = [everyPage, article, facet, ...Object.values(pages)].flatMap((kind) => Object.values(kind));
  expect(new Set(all).size).toBe(all.length);
});
