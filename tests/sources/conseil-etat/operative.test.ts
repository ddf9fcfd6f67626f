import { describe, expect, it } from 'vitest';
import { operativeArticles, readOutcome } from '#lib/sources/conseil-etat/operative.ts';

const NOTIFIED =
  'La présente décision sera notifiée à la société Alpha et à la Commission nationale de l’informatique et des libertés.';

/** A ruling with these articles; its reasons mention other amounts and outcomes. */
function ruling(...articles: readonly string[]): string {
  return [
    '12. Il résulte de ce qui précède que la requête doit être rejetée et que l’amende de 1 000 euros est annulée.',
    'D E C I D E :',
    '--------------',
    ...articles.map((article, i) => `Article ${i === 0 ? '1er' : i + 1} : ${article}`),
    `Article ${articles.length + 1} : ${NOTIFIED}`,
    'Délibéré à l’issue de la séance du 19 juin 2020 où siégeaient : le président.',
    'Article 1er : rien de ce qui suit n’est décidé ; la requête est annulée.',
  ].join('\n');
}

describe('readOutcome', () => {
  it.each([
    ['La requête de la société Alpha est rejetée.'],
    ['Les requêtes de la société Alpha et de la société Beta sont rejetées.'],
    [
      'La requête de la société Alpha ainsi que ses conclusions présentées au titre de l’article L. 761-1 du code de justice administrative sont rejetées.',
    ],
    [
      'L’intervention de l’association UFC – Que choisir est admise.',
      'La requête de la société Alpha LLC est rejetée.',
    ],
    ['Le pourvoi de la société Alpha n’est pas admis.'],
    [
      'La requête de la commune d’Exemple est rejetée.',
      'La commune d’Exemple versera à l’Etat une somme de 3 000 euros au titre de l’article L. 761-1 du code de justice administrative.',
    ],
  ])('reads a rejection: %s', (...articles) => {
    expect(readOutcome(ruling(...articles))).toMatchObject({ outcome: 'rejet', fineAfter: null, doubt: null });
  });

  it.each([
    [
      200_000,
      'La sanction pécuniaire infligée à la société Optical Center par la délibération du 7 mai 2018 de la formation restreinte de la Commission nationale de l’informatique et des libertés est ramenée à 200 000 euros.',
      'La délibération du 7 mai 2018 est réformée en ce qu’elle a de contraire à la présente décision.',
      'Le surplus des conclusions de la requête est rejeté.',
    ],
    [
      2500,
      'Le montant de l’amende administrative prononcée à l’encontre de M. A. est ramené de 3 000 à 2 500 euros.',
      'Le surplus des conclusions de la requête est rejeté.',
    ],
    [
      300_000,
      'L’amende administrative prononcée par l’article 1er de la délibération attaquée est ramenée à la somme de 300 000 (trois cent mille) euros.',
      'Le surplus des conclusions des parties est rejeté.',
    ],
    [
      15_000_000,
      'L’amende infligée à la société Amazon France Logistique par la délibération n° SAN-2023-021 du 27 décembre 2023 est ramenée à 15 millions d’euros.',
      'L’article 1er de cette délibération est réformé en ce sens.',
    ],
    [
      75_000,
      'Le montant de la sanction pécuniaire est fixé à 75 000 euros.',
      'La délibération est réformée en ce qu’elle a de contraire à la présente décision.',
    ],
    [5000, 'L’amende est réduite à un montant de 5 000 euros.'],
  ])('reads a reform with %i euros due', (amount: number, ...articles: readonly string[]) => {
    expect(readOutcome(ruling(...articles))).toMatchObject({ outcome: 'reformation', fineAfter: amount, doubt: null });
  });

  it.each([
    [
      'Les interventions de la Wikimedia Foundation Inc. et de Microsoft Corporation sont admises.',
      'La délibération du 10 mars 2016 de la formation restreinte de la Commission nationale de l’informatique et des libertés est annulée.',
    ],
    [
      'La délibération n° SAN-2019-999 du 4 juin 2019 de la formation restreinte de la CNIL est annulée.',
      'L’Etat (CNIL) versera à la société Alpha une somme de 3 000 euros au titre de l’article L. 761-1 du code de justice administrative.',
    ],
    ['La société Alpha est déchargée de l’obligation de payer l’amende de 20 000 euros mise à sa charge.'],
  ])('reads an annulment: %s', (...articles) => {
    expect(readOutcome(ruling(...articles))).toMatchObject({ outcome: 'annulation', fineAfter: null, doubt: null });
  });

  it.each([
    [
      'La délibération du 12 octobre 2021 est annulée en tant qu’elle prononce une injonction.',
      'Le surplus des conclusions de la requête est rejeté.',
    ],
    [
      'Le quatrième alinéa de l’article 2 de la délibération de la CNIL du 4 juillet 2019 est annulé.',
      'Le surplus des conclusions de la requête est rejeté.',
    ],
  ])('reads a partial annulment, with a doubt: %s', (...articles) => {
    expect(readOutcome(ruling(...articles))).toMatchObject({
      outcome: 'annulation',
      doubt: 'l’annulation est partielle',
    });
  });

  it('reads a withdrawal, and reads a partial one as the rejection that comes with it', () => {
    expect(readOutcome(ruling('Il est donné acte du désistement de la requête de la société Alpha.'))).toMatchObject({
      outcome: 'desistement',
      doubt: null,
    });
    expect(
      readOutcome(
        ruling(
          'Il est donné acte du désistement des conclusions de M. D. dirigées contre l’article 2.',
          'Le surplus des conclusions est rejeté.',
        ),
      ),
    ).toMatchObject({ outcome: 'rejet', doubt: 'le désistement n’est que partiel' });
  });

  it('reads a referral to the Court of Justice as pending', () => {
    expect(
      readOutcome(
        ruling(
          'L’intervention de l’association est admise.',
          'Il est sursis à statuer sur la requête de la société Groupe Canal + jusqu’à ce que la Cour de justice de l’Union européenne se soit prononcée sur les questions suivantes : 1° L’article 13 s’oppose-t-il à une amende ?',
        ),
      ),
    ).toMatchObject({ outcome: 'pendant', doubt: 'le juge sursoit à statuer' });
  });

  it('proposes nothing for a no-need-to-rule, a suspended enforcement, or unreadable articles', () => {
    expect(readOutcome(ruling('Il n’y a pas lieu de statuer sur les conclusions de la requête.'))).toMatchObject({
      outcome: 'inconnu',
      doubt: 'il n’y a pas lieu de statuer',
    });
    expect(readOutcome(ruling('L’exécution de la délibération du 4 mai 2023 est suspendue.'))).toMatchObject({
      outcome: 'inconnu',
      doubt: 'l’exécution est suspendue : le juge du fond n’a pas statué',
    });
    expect(readOutcome(ruling('Le dossier est transmis au tribunal des conflits.'))).toMatchObject({
      outcome: 'inconnu',
      doubt: 'le dispositif ne se lit pas',
    });
    expect(readOutcome('La requête est rejetée.')).toEqual({
      outcome: 'inconnu',
      fineAfter: null,
      quote: [],
      doubt: 'le dispositif n’a pas été trouvé',
    });
  });

  it('gives no amount when there are several or none', () => {
    expect(
      readOutcome(
        ruling(
          'L’amende de la société Alpha est ramenée à 20 000 euros.',
          'L’amende de la société Beta est ramenée à 30 000 euros.',
        ),
      ),
    ).toMatchObject({ outcome: 'reformation', fineAfter: null, doubt: 'plusieurs montants sont donnés' });
    expect(readOutcome(ruling('La délibération attaquée est réformée en ce sens.'))).toMatchObject({
      fineAfter: null,
      doubt: 'le montant qui reste dû n’a pas été trouvé',
    });
  });

  it('quotes the articles, without the one about notification and the text after the signature', () => {
    expect(readOutcome(ruling('La requête de la société Alpha est rejetée.')).quote).toEqual([
      'Article 1er : La requête de la société Alpha est rejetée.',
    ]);
  });
});

describe('operativeArticles', () => {
  it.each([['D E C I D E :'], ['DECIDE :'], ['DÉCIDE :'], ['O R D O N N E :'], ['ORDONNE :']])(
    'starts after « %s »',
    (decides) => {
      expect(
        operativeArticles(
          `Considérant ce qui suit :\n${decides}\nArticle 1er : La requête est rejetée.\nArticle 2 : La présente ordonnance sera notifiée à la société.`,
        ),
      ).toEqual(['Article 1er : La requête est rejetée.']);
    },
  );

  it('reads an operative part on one line, and an article that cites others', () => {
    expect(
      operativeArticles(
        'Par ces motifs, D E C I D E : Article 1er : L’article 2 de la délibération est annulé. Article 2 : La présente décision sera notifiée.',
      ),
    ).toEqual(['Article 1er : L’article 2 de la délibération est annulé.']);
  });
});
