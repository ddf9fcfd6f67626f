import { describe, expect, it } from 'vitest';
import { placeholderProblems } from '#lib/authoring/placeholder.ts';
import { formatProblem } from '#lib/content/problem.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { contentFolder } from '#tests/content-folder.ts';

function problemsOf(draft: boolean): string[] {
  const article = `---
## Remplacer chaque « À COMPLÉTER ».
title: Un titre que personne n’a encore écrit
description: "À COMPLÉTER : une phrase de cinquante caractères au moins."
categories: [evenement]
draft: ${draft}
published: 2026-01-01 # À COMPLÉTER : le jour
checked: 2026-01-01
# updated: À COMPLÉTER
# À COMPLÉTER
related: []
---
Un texte.

À COMPLÉTER
`;
  const documents = readDocuments(contentFolder({ 'articles/neuf.md': article }));
  const found = documents.articles.find(({ slug }) => slug === 'neuf');
  if (!found) throw new Error('the article was refused');
  return placeholderProblems(found).map((problem) => formatProblem({ ...problem, file: 'neuf.md' }));
}

describe('a part left to fill in', () => {
  it('is a warning in a draft, at its place; commented-out fields are ignored', () => {
    expect(problemsOf(true)).toEqual([
      'neuf.md:4:15 to-complete (avertissement) — le champ « description » est à compléter. Remplacer « À COMPLÉTER ».',
      'neuf.md:7:25 to-complete (avertissement) — le champ « published » est à compléter. Remplacer « À COMPLÉTER ».',
      'neuf.md:10:3 to-complete (avertissement) — l’en-tête est à compléter. Remplacer « À COMPLÉTER ».',
      'neuf.md:15:1 to-complete (avertissement) — le texte est à compléter. Remplacer « À COMPLÉTER ».',
    ]);
  });

  it('is an error in an article to publish', () => {
    expect(problemsOf(false)[0]).toBe(
      'neuf.md:4:15 to-complete — le champ « description » est à compléter. Remplacer « À COMPLÉTER ».',
    );
  });
});
