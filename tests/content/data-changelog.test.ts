import { describe, expect, test } from 'vitest';
import { contentFolder, corpusIn } from '#tests/content-folder.ts';

const problemsIn = (yaml: string): string => {
  const folder = contentFolder({ 'data-changelog.yaml': yaml });
  try {
    corpusIn(folder);
  } catch (error) {
    return (error as Error).message.replace(/^.*\/(?=data-changelog)/, '');
  }
  return '';
};

describe('the changelog of the data', () => {
  test('keeps the order of the file', () => {
    const { dataChangelog } = corpusIn(
      contentFolder({
        'data-changelog.yaml':
          '- { date: 2026-02-01, change: Un champ. }\n- { date: 2026-01-01, change: Ouverture. }\n',
      }),
    );
    expect(dataChangelog).toEqual([
      { date: '2026-02-01', change: 'Un champ.' },
      { date: '2026-01-01', change: 'Ouverture.' },
    ]);
  });

  test.each([
    [
      '- { date: 2026-02-30, change: Un champ. }',
      'data-changelog.yaml:1:11 invalid-value — champ « [1].date » : date attendue au format AAAA-MM-JJ, et qui existe au calendrier. Attendu : Jour du changement.',
    ],
    [
      '- { date: 2026-02-01, change: Un champ., changes: 1 }',
      'data-changelog.yaml:1:42 unknown-key — la clé « changes » n’existe pas ici. Noms les plus proches : change.',
    ],
  ])('refuses %s', (yaml, message) => {
    expect(problemsIn(yaml)).toBe(message);
  });
});
