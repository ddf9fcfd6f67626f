import { describe, expect, it } from 'vitest';
import { Decision } from '#lib/schema/decision.ts';
import { smallestDecision } from './smallest.ts';

const alpha = { organisation: 'alpha', name: 'ALPHA SA', country: 'FR' };

/** A decision with a fine for one breach, and one charge dismissed. */
const judged = {
  ...smallestDecision,
  measures: ['amende'],
  respondents: [{ ...alpha, fine: 5000 }],
  fine: 5000,
  provisions: ['rgpd-32'],
  paragraphs: 120,
  holdings: [
    { provision: 'rgpd-32', result: 'amende', point: 'mots de passe en clair', paragraphs: '85-97' },
    { provision: 'rgpd-13', result: 'ecarte', point: 'information incomplète', paragraphs: '45, 52-60' },
    { provision: null, result: 'abandonne', point: 'défaut de coopération' },
  ],
};

function problems(changes: Record<string, unknown>): string[] {
  const issues = Decision.safeParse({ ...judged, ...changes }).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('a holding', () => {
  it('is a breach with a fine, a breach without a fine, dismissed, or dropped', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ holdings: [] })).toEqual([]);
  });

  it('exists for every provision of the decision, and for no other breach', () => {
    const [held] = judged.holdings;
    expect(problems({ provisions: ['rgpd-32', 'rgpd-5-1-e'] })).toEqual([
      'provisions.1: « rgpd-5-1-e » est retenu, mais aucun point de holdings ne le dit : ajouter le point (result amende ou sans-amende), ou retirer ce fondement',
    ]);
    expect(problems({ holdings: [held, { provision: 'lil-82', result: 'sans-amende', point: 'traceurs' }] })).toEqual([
      'holdings.1.provision: « lil-82 » est retenu ici et ne figure pas dans provisions : l’y ajouter, ou corriger result',
    ]);
  });

  it('is not enough to list a provision as breached when the charge was dismissed or dropped', () => {
    expect(problems({ provisions: ['rgpd-32', 'rgpd-13'] })).toEqual([
      'provisions.1: « rgpd-13 » est retenu, mais aucun point de holdings ne le dit : ajouter le point (result amende ou sans-amende), ou retirer ce fondement',
    ]);
  });

  it('may find a breach of a provision on one charge and dismiss another charge', () => {
    const dismissed = { provision: 'rgpd-32', result: 'ecarte', point: 'journalisation' };
    expect(problems({ holdings: [...judged.holdings, dismissed] })).toEqual([]);
  });

  it('is a breach with a fine only when the decision has a fine', () => {
    expect(problems({ measures: ['injonction'], fine: null, respondents: [alpha] })).toEqual([
      'holdings.0.result: « amende » n’est pas dans measures : écrire sans-amende, ou compléter measures',
    ]);
  });

  it('has its words in English too, of the same length, without a final stop', () => {
    const inEnglish = (english: string) => problems({ holdings: [{ ...judged.holdings[0], english }] });
    expect(inEnglish('passwords in plain text')).toEqual([]);
    expect(inEnglish('passwords in plain text.')).toEqual([
      'holdings.0.english: le point anglais s’écrit sans point final',
    ]);
    expect(inEnglish('a'.repeat(121))).toEqual([
      'holdings.0.english: point anglais trop long (120 caractères au plus)',
    ]);
  });

  it('cites only paragraphs of the decision', () => {
    expect(problems({ paragraphs: 90 })).toEqual([
      'holdings.0.paragraphs: « 85-97 » dépasse le dernier paragraphe de la décision, le 90',
    ]);
    expect(problems({ paragraphs: undefined })).toEqual([]);
  });

  it.each(['§ 85', '85 à 97', '85-', '85;97', '85.1', ''])('cites paragraphs as numbers: « %s » is refused', (text) => {
    const [held] = judged.holdings;
    expect(problems({ holdings: [{ ...held, paragraphs: text }] })).toEqual([
      'holdings.0.paragraphs: paragraphes attendus en chiffres, avec tiret et virgule : "85", "85-97", "45, 52-60"',
    ]);
  });

  it('cites paragraphs in increasing order', () => {
    const [held] = judged.holdings;
    for (const paragraphs of ['97-85', '0', '0-3'])
      expect(problems({ holdings: [{ ...held, paragraphs }] })).toEqual([
        'holdings.0.paragraphs: une suite de paragraphes va du plus petit au plus grand, à partir de 1 : "85-97"',
      ]);
    expect(problems({ holdings: [{ ...held, paragraphs: 85 }] })).toEqual([
      'holdings.0.paragraphs: paragraphes attendus entre guillemets : "85-97"',
    ]);
  });

  it('is short', () => {
    const [held] = judged.holdings;
    expect(problems({ holdings: [{ ...held, point: 'x'.repeat(121) }] })).toEqual([
      'holdings.0.point: point trop long (120 caractères au plus)',
    ]);
  });

  it.each([0, -3, 1.5])('counts paragraphs from 1: %d is refused', (paragraphs) => {
    expect(problems({ paragraphs, holdings: [] })).toHaveLength(1);
  });
});

describe('a decision that nobody read', () => {
  it('has no holdings', () => {
    const cited = smallestDecision.sources.map(({ readOn: _, ...source }) => ({ ...source, read: 'cite' }));
    expect(problems({ sources: cited })).toEqual([
      'sources: aucune source n’a été ouverte, rien n’établit cette décision : en lire une, et écrire ce qui en a été lu (read) et le jour (readOn)',
    ]);
    expect(problems({ sources: [...cited, ...smallestDecision.sources] })).toEqual([]);
  });
});
