import { describe, expect, it } from 'vitest';
import { DECISION, findings } from '../check-article.ts';

const press = DECISION.replace('kind: official', 'kind: secondary');

describe('source-missing', () => {
  it('an explanation cites its sources', () => {
    expect(findings('source-missing', { decisions: '[]', categories: 'evenement' })).toEqual([
      'error l’article n’a aucune source | Ajouter sources : url, title, kind, proves.',
    ]);
    const more = "sources: [{ url: 'https://www.cnil.fr/', title: CNIL, kind: official, proves: tout }]";
    expect(findings('source-missing', { decisions: '[]', categories: 'evenement', more })).toEqual([]);
  });
  it('two sources are two', () => {
    expect(
      findings('source-missing', { decisions: DECISION.replace('confidence: official', 'confidence: two-sources') }),
    ).toEqual([
      'warning la décision se dit établie par deux sources et n’en cite qu’une | Ajouter la seconde source, ou écrire confidence: one-source.',
    ]);
    expect(findings('source-missing', {})).toEqual([]);
  });
});

describe('source-not-official', () => {
  it('a decision known from the press alone is warned about', () => {
    expect(
      findings('source-not-official', { decisions: press.replace('confidence: official', 'confidence: one-source') }),
    ).toEqual([
      'warning aucune source de la décision n’est officielle | Ajouter l’adresse de la décision sur Légifrance, ou celle de l’autorité ou de la juridiction (kind: official ou court).',
    ]);
    expect(findings('source-not-official', { decisions: DECISION.replace('kind: official', 'kind: court') })).toEqual(
      [],
    );
  });
  it('and is an error when it claims to be official', () =>
    expect(findings('source-not-official', { decisions: press })).toEqual([
      'error la décision se dit établie par une source officielle et n’en cite aucune | Ajouter l’adresse de la décision sur Légifrance, ou celle de l’autorité ou de la juridiction (kind: official ou court).',
    ]));
});
