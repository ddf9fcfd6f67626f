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
  it('a decision with a pending appeal is not final', () =>
    expect(
      findings('appeal-window', {
        decisions: DECISION.replace('date: 2026-02-13, outcome: rejet', 'date: null, outcome: pendant'),
        body,
      }),
    ).toEqual([
      'error « définitive » : un recours est pendant ou annoncé | Retirer le mot, ou dire où en est le recours.',
    ]));
  it('a denial is accepted, and so are other things that are final', () =>
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
  it('a draft has no date in the past', () => {
    expect(findings('draft-published-date', { more: 'draft: true', published: '2026-02-28' })).toEqual([
      'warning le brouillon se dit publié le 28 février 2026, qui est passé | Écrire le jour de la mise en ligne au moment de retirer draft.',
    ]);
    expect(findings('draft-published-date', { more: 'draft: true', published: '2026-03-01' })).toEqual([]);
  });
  it('an article dated in the future says that it waits for its day', () => {
    expect(findings('draft-published-date', { published: '2026-03-02' })).toEqual([
      'warning l’article est programmé : il paraîtra au premier site construit le 2 mars 2026, ou après | Changer le jour, ou construire le site ce jour-là.',
    ]);
    expect(findings('draft-published-date', { published: '2026-03-01' })).toEqual([]);
  });
});

describe('future-date', () => {
  const found = (parts: Parameters<typeof findings>[1], today?: string) => findings('future-date', parts, today);
  const decided = (changes: readonly [string, string][]) => ({
    decisions: changes.reduce((text, [was, now]) => text.replace(was, now), DECISION),
  });

  it('facts have no checking date in the future, because they would never be stale', () => {
    expect(found({ checked: '2026-03-02' })).toEqual([
      'warning le champ « checked » dit le 2 mars 2026, qui est à venir | Corriger la date.',
    ]);
    expect(found({ checked: '2026-03-01' })).toEqual([]);
  });

  it('an article has no update or correction in the future', () => {
    const more = 'updated: 2026-03-02\ncorrections: [{ date: 2026-03-03, was: rien, now: tout }]';
    expect(found({ more })).toEqual([
      'warning le champ « updated » dit le 2 mars 2026, qui est à venir | Corriger la date.',
      'warning le champ « date » dit le 3 mars 2026, qui est à venir | Corriger la date.',
    ]);
  });

  it('a decision, its publication and its judgment are not in the future', () => {
    expect(
      found(
        decided([
          ['decided: 2024-09-05', 'decided: 2026-09-05'],
          ['published: 2024-09-12', 'published: 2026-09-12'],
          ['date: 2026-02-13', 'date: 2026-12-13, filed: 2026-11-13'],
        ]),
      ),
    ).toEqual([
      'warning le champ « decided » dit le 5 septembre 2026, qui est à venir | Corriger la date.',
      'warning le champ « published » dit le 12 septembre 2026, qui est à venir | Corriger la date.',
      'warning le champ « date » dit le 13 décembre 2026, qui est à venir | Corriger la date.',
      'warning le champ « filed » dit le 13 novembre 2026, qui est à venir | Corriger la date.',
    ]);
  });

  it('an event may be in the future', () =>
    expect(found({ more: 'events: [{ date: 2027-01-12, label: Audience annoncée }]' })).toEqual([]));
});
