import { describe, expect, it } from 'vitest';
import { findings } from '../check-article.ts';

describe('title-length', () => {
  it('the title names the body before search engines cut it', () => {
    expect(
      findings('title-length', {
        title: 'Une amende pour des lettres laissées ouvertes pendant plusieurs années par Alpha Santé',
      }),
    ).toEqual([
      'warning le titre a 86 caractères et ne nomme pas l’organisme dans les 60 premiers | Commencer par l’organisme, ou raccourcir le titre.',
    ]);
    expect(
      findings('title-length', {
        title: 'Alpha Santé : une amende pour des lettres laissées ouvertes pendant plusieurs années',
      }),
    ).toEqual([]);
  });
});

describe('description-length', () => {
  const long =
    'Des lettres laissées ouvertes, des durées de conservation trop longues, des réponses tardives et des mots de passe trop faibles ont conduit à une amende, infligée';
  it('the description names the body before search engines cut it', () => {
    expect(findings('description-length', { description: `${long} à Alpha Santé.` })).toEqual([
      'warning la description a 177 caractères et ne nomme pas l’organisme dans les 155 premiers | Nommer l’organisme plus tôt, ou raccourcir la description.',
    ]);
    expect(findings('description-length', { description: `Alpha Santé. ${long}.` })).toEqual([]);
  });
});

describe('heading-order', () => {
  it('heading levels go down one at a time', () => {
    expect(findings('heading-order', { body: '## A\n\na\n\n#### B\n\nb' })).toEqual([
      'error un intertitre de niveau 4 suit un titre de niveau 2 | Écrire « ### ».',
    ]);
    expect(findings('heading-order', { body: '### A\n\na' })).toEqual([
      'error un intertitre de niveau 3 suit un titre de niveau 1 | Écrire « ## ».',
    ]);
    expect(findings('heading-order', { body: '## A\n\na\n\n### B\n\nb\n\n## C\n\nc' })).toEqual([]);
  });
});

describe('empty-section', () => {
  it('a heading is followed by text or by a lower heading', () => {
    expect(findings('empty-section', { body: '## A\n\n## B\n\nb\n\n### C' })).toEqual([
      'warning la section « A » est vide | L’écrire, ou retirer l’intertitre.',
      'warning la section « C » est vide | L’écrire, ou retirer l’intertitre.',
    ]);
    expect(findings('empty-section', { body: '## A\n\n### B\n\nb' })).toEqual([]);
  });
});
