import { expect, test } from 'vitest';
import { findings } from '../check-article.ts';

test('no text links to the root of a code repository', () => {
  expect(findings('repository-link', { body: 'Voir [la copie](https://github.com/owner/name).' })).toEqual([
    'error « https://github.com/owner/name » est la racine d’un dépôt de code | Lier la page publique que ce dépôt copie, ou retirer le lien.',
  ]);
});

test('a page inside a repository may be linked', () => {
  expect(findings('repository-link', { body: 'Voir [ce point](https://github.com/owner/name/issues/2).' })).toEqual([]);
});
