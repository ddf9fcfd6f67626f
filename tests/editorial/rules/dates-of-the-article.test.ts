import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

describe('appeal-window', () => {
  const fresh = DECISION.replace(/appeals: .*/, 'appeals: []');
  const body = 'La sanction est désormais définitive.';
  it('a decision less than four months old is not final', () => {
    expect(findings('appeal-window', { decisions: fresh, body }, '2025-01-04')).toEqual([
      'error « définitive » : la décision est du 5 septembre 2024, le délai de recours peut courir encore | Retirer le mot, ou dire où en est le recours.',
    ]);
    expect(findings('appeal-window', { decisions: fresh, body }, '2025-01-05')).toEqual([]);
  });
  it('nor is one whose appeal is pending', () =>
    expect(
      findings('appeal-window', {
        decisions: DECISION.replace('date: 2026-02-13, outcome: rejet', 'date: null, outcome: pendant'),
        body,
      }),
    ).toEqual([
      'error « définitive » : un recours est pendant ou annoncé | Retirer le mot, ou dire où en est le recours.',
    ]));
  it('a denial passes, and so does what else is final', () =>
    expect(
      findings(
        'appeal-window',
        { decisions: fresh, body: 'La sanction n’est pas définitive. La suppression définitive des données est due.' },
        '2024-10-01',
      ),
    ).toEqual([]));
});

describe('stale', () => {
  it('facts are checked every year', () => {
    expect(findings('stale', { checked: '2025-02-28' })).toEqual([
      'warning la dernière vérification date du 28 février 2025, il y a plus d’un an | Vérifier les faits (recours, montant, liens), puis changer checked.',
    ]);
    expect(findings('stale', { checked: '2025-03-01' })).toEqual([]);
  });
});

describe('draft-published-date', () => {
  it('a draft is not dated in the past', () => {
    expect(findings('draft-published-date', { more: 'draft: true', published: '2026-02-28' })).toEqual([
      'warning le brouillon se dit publié le 28 février 2026, qui est passé | Écrire le jour de la mise en ligne au moment de retirer draft.',
    ]);
    expect(findings('draft-published-date', { more: 'draft: true', published: '2026-03-01' })).toEqual([]);
  });
  it('an article is not dated in the future', () => {
    expect(findings('draft-published-date', { published: '2026-03-02' })).toEqual([
      'warning l’article se dit publié le 2 mars 2026, qui est à venir | Écrire le jour de la mise en ligne, ou draft: true jusque-là.',
    ]);
    expect(findings('draft-published-date', { published: '2026-03-01' })).toEqual([]);
  });
});
