/**
 * Sentences that an editor could write, by kind: two thirds contradict the record of their case; one third is correct
 * but looks wrong. Written for this corpus, before or independently of the rules.
 */
import type { Case } from './cases.ts';

export interface Sentence {
  readonly of: Case;
  readonly text: string;
  /** Whether it is the title of its article; otherwise it is in the body. */
  readonly title?: true;
  /** Rules of which at least one must report the sentence; empty when it is correct. */
  readonly caught: readonly string[];
}

const wrong = (of: Case, rule: string, ...texts: string[]): Sentence[] =>
  texts.map((text) => ({ of, text, caught: rule.split(' ') }));
const right = (of: Case, ...texts: string[]): Sentence[] => texts.map((text) => ({ of, text, caught: [] }));

export const sentences: Readonly<Record<string, readonly Sentence[]>> = {
  'outcome of an appeal': [
    ...wrong(
      'alpha',
      'outcome-mismatch',
      'Le Conseil d’État a annulé la sanction le 13 février 2026.',
      'Par une décision du 13 février 2026, le Conseil d’État a ramené l’amende à un montant inférieur.',
      'L’amende a été réduite de moitié en appel.',
      'La délibération a finalement été annulée par le juge.',
      'Le recours de la société a été accueilli par le Conseil d’État.',
      'Un recours est encore pendant devant le Conseil d’État.',
    ),
    ...wrong(
      'reduced',
      'outcome-mismatch',
      'Le Conseil d’État a rejeté le recours de Delta.',
      'Le Conseil d’État a confirmé la sanction dans son intégralité.',
      'L’amende a été réduite des deux tiers par le Conseil d’État.',
      'Le juge a annulé la délibération.',
    ),
    ...wrong(
      'pending',
      'outcome-mismatch appeal-window',
      'Cette amende est désormais irrévocable.',
      'La sanction n’est plus susceptible de recours.',
      'Le Conseil d’État a confirmé l’amende infligée à Delta.',
      'La société s’est désistée de son recours.',
    ),
    ...wrong(
      'shared',
      'outcome-mismatch',
      'La décision est devenue irrévocable.',
      'L’amende a été confirmée par le Conseil d’État.',
    ),
    ...right(
      'alpha',
      'Le Conseil d’État a rejeté le recours de la société le 13 février 2026.',
      'La société demandait au Conseil d’État d’annuler la délibération.',
      'Saisi d’une demande d’annulation de la sanction, le Conseil d’État la rejette.',
      'La délibération n’a pas été annulée.',
    ),
    ...right(
      'reduced',
      'Le Conseil d’État a réduit l’amende de moitié, à 200 000 €.',
      'Le montant a été ramené de 400 000 € à 200 000 €.',
    ),
    ...right('pending', 'Si le Conseil d’État annulait la décision, l’amende tomberait.'),
  ],
  'court, authority, procedure': [
    ...wrong(
      'alpha',
      'court-mismatch',
      'Le tribunal administratif de Paris a rejeté le recours de la société.',
      'La cour administrative d’appel a confirmé l’amende.',
      'La Cour de cassation a rejeté le pourvoi de la société contre cette sanction.',
    ),
    ...wrong(
      'alpha',
      'authority-mismatch',
      'La DGCCRF a infligé cette amende à Alpha Santé.',
      'L’Autorité de la concurrence a sanctionné Alpha Santé.',
      'L’amende prononcée par l’Arcom vise des lettres ouvertes.',
    ),
    ...wrong(
      'foreign',
      'authority-mismatch',
      'La CNIL a infligé une amende à Vinted.',
      'La DPC irlandaise a sanctionné Vinted.',
    ),
    ...wrong(
      'alpha',
      'procedure-mismatch',
      'La sanction a été prononcée selon la procédure simplifiée.',
      'Le président de la formation restreinte, statuant seul, a prononcé cette amende.',
    ),
    ...wrong('simple', 'procedure-mismatch', 'La décision a été rendue au terme d’une procédure ordinaire.'),
    ...right(
      'alpha',
      'L’affaire ne relevait pas de la procédure simplifiée.',
      'La Cour de justice de l’Union européenne a jugé que la notion de donnée personnelle est large.',
      'La DGCCRF avait signalé ces pratiques à la CNIL.',
    ),
    ...right('simple', 'La décision a été prise selon la procédure simplifiée, et non la procédure ordinaire.'),
    ...right('foreign', 'La CNIL a transmis des plaintes à l’autorité lituanienne, qui a sanctionné Vinted.'),
  ],
  'measure, publicity': [
    ...wrong(
      'alpha',
      'measure-mismatch',
      'La CNIL a prononcé un rappel à l’ordre.',
      'La formation restreinte s’est bornée à un avertissement.',
      'L’amende n’est assortie d’aucune injonction.',
      'Aucune astreinte n’a été prononcée.',
      'La CNIL n’a pas rendu publique sa décision.',
      'Aucune amende n’a été infligée à la société.',
    ),
    ...wrong(
      'reduced',
      'measure-mismatch',
      'L’amende est assortie d’une injonction de mise en conformité.',
      'La CNIL lui enjoint sous astreinte de cesser ces pratiques.',
    ),
    ...right(
      'alpha',
      'La rapporteure proposait aussi un rappel à l’ordre.',
      'La société demandait que la décision ne soit pas rendue publique.',
      'Un simple rappel à l’ordre n’aurait pas suffi, selon la formation restreinte.',
    ),
    ...right('reduced', 'L’amende n’est assortie d’aucune injonction.'),
  ],
  'amount and body, amount and role': [
    ...wrong(
      'shared',
      'amount-misplaced',
      'Gamma Ireland devra payer 90 millions d’euros, et Gamma LLC 60 millions d’euros.',
      'L’amende de Gamma LLC est de 60 millions d’euros.',
      'La CNIL inflige 60 millions d’euros à Gamma LLC.',
    ),
    ...wrong(
      'alpha',
      'amount-misplaced',
      'L’injonction est assortie d’une astreinte de 800 000 € par jour de retard.',
      'La CNIL inflige à Alpha Santé une amende de 5 000 €.',
      'L’astreinte atteint 800 000 €.',
    ),
    ...right(
      'shared',
      'Gamma LLC écope de 90 millions d’euros, Gamma Ireland de 60 millions d’euros.',
      'Des 150 millions d’euros, 60 millions d’euros sont pour Gamma Ireland.',
    ),
    ...right('alpha', 'Outre l’amende de 800 000 €, une astreinte de 5 000 € par jour de retard est prononcée.'),
  ],
  amounts: [
    ...wrong(
      'alpha',
      'amount-mismatch',
      'L’amende est de huit millions d’euros.',
      'Une amende de 80 milliers d’euros a été prononcée.',
      'Une amende de EUR 900 000 a été prononcée.',
      'Une amende de €900,000 a été prononcée.',
      'Une amende de 80’000 € a été prononcée.',
      'Une amende de 80 kEUR a été prononcée.',
      'L’amende s’élève à un quart de million d’euros.',
      'L’amende s’élève à trois millions et demi d’euros.',
      'L’amende s’élève à un demi-million d’euros.',
      'L’amende s’élève à 900 000 dollars.',
      'L’amende s’élève à 800 000 livres sterling.',
      'Le total atteint près d’un million et demi d’euros.',
    ),
    ...right(
      'alpha',
      'L’amende est de 0,8 million d’euros.',
      'La sanction pouvait atteindre 20 millions d’euros, le maximum légal.',
      'Le RGPD prévoit une amende d’au plus 10 millions d’euros ou 2 % du chiffre d’affaires.',
      'Le logiciel est vendu 49,90 € par mois.',
      'L’abonnement coûtait 120 € par an.',
    ),
    {
      of: 'alpha',
      text: 'Une affaire voisine, [celle de Delta](/articles/reduced/), a valu 400 000 €, ramenés à 200 000 €.',
      caught: [],
    },
  ],
  'count, deadline, share, ranking': [
    ...wrong(
      'alpha',
      'count-mismatch',
      'La formation restreinte retient cinq manquements.',
      'Quatre manquements au RGPD sont retenus.',
      'Un seul manquement est retenu.',
    ),
    ...wrong(
      'pending',
      'turnover-mismatch',
      'L’amende représente 4 % du chiffre d’affaires de Delta.',
      'L’amende de 325 000 €, soit 2 % de son chiffre d’affaires, est contestée.',
    ),
    ...right(
      'pending',
      'L’amende représente 0,8 % de son chiffre d’affaires.',
      'Le plafond est de 4 % du chiffre d’affaires mondial pour une amende.',
    ),
    ...wrong('shared', 'count-mismatch', 'Trois sociétés sont sanctionnées.'),
    ...wrong(
      'alpha',
      'deadline-mismatch',
      'La société doit se mettre en conformité dans un délai de six mois.',
      'Elle dispose de deux mois pour se conformer à l’injonction.',
      'La délibération ne l’identifiera plus nommément à l’expiration d’un délai de trois ans.',
    ),
    ...wrong(
      'alpha',
      'ranking-mismatch',
      'C’est la plus forte amende jamais prononcée par la CNIL.',
      'Avec cette sanction record, la CNIL prononce la plus lourde amende de son histoire.',
      'C’est la deuxième plus forte amende jamais infligée par la CNIL.',
    ),
    ...right(
      'alpha',
      'Deux manquements sont retenus.',
      'La rapporteure relevait cinq manquements ; deux sont retenus.',
      'La société a trois mois pour se mettre en conformité.',
      'Le délai de recours devant le Conseil d’État est de deux mois.',
      'Les données étaient conservées pendant dix ans.',
    ),
    ...right('shared', 'À cette date, c’est la plus forte amende jamais prononcée par la CNIL dans ce recueil.'),
  ],
  dates: [
    ...wrong(
      'alpha',
      'date-mismatch',
      'La délibération d’août 2024 a été publiée le 12 septembre 2024.',
      'En 2023, la CNIL a sanctionné Alpha Santé.',
      'La CNIL a prononcé sa décision le cinq octobre 2024.',
      'La sanction a été prononcée en octobre 2024.',
      'La décision du Conseil d’État date de 2025.',
      'L’amende a été infligée en 2022.',
    ),
    ...right(
      'alpha',
      'La CNIL a sanctionné Alpha Santé en septembre 2024.',
      'La loi du 20 juin 2018 relative à la protection des données personnelles a adapté le droit français.',
      'L’ordonnance du 12 décembre 2018 a réécrit la loi.',
      'Son exercice clos le 31 décembre 2023 fait apparaître un bénéfice.',
      'Les contrôles avaient commencé en 2021.',
      'Le cinq septembre 2024, la CNIL a sanctionné Alpha Santé.',
    ),
  ],
  'numbers, provisions': [
    ...wrong(
      'alpha',
      'number-unknown',
      'La délibération n° 2024-013 sanctionne Alpha Santé.',
      'La délibération n° 2024-031 de la formation restreinte.',
      'La décision n° 498629 du Conseil d’État.',
    ),
    ...wrong(
      'alpha',
      'provision-undeclared',
      'Un manquement à l’article 226-16 du code pénal est retenu.',
      'La CNIL retient une violation de l’article L. 121-1 du code de la consommation.',
      'Un manquement à l’article 33 du RGPD est retenu.',
      'Le manquement à l’article 20 de la loi est caractérisé.',
      'Elle retient un manquement à l’article L. 34-5 du CPCE.',
    ),
    ...right(
      'alpha',
      'La délibération n° 2019-093 du 4 juillet 2019 porte adoption de lignes directrices. <!-- verification : date-mismatch — date d’un acte général -->',
      'L’article L. 1110-4 du code de la santé publique protège le secret médical.',
      'Le principe de l’article 5, § 1, e) du RGPD est méconnu.',
    ),
  ],
  names: [
    ...wrong(
      'alpha',
      'name-variant',
      'La société Al pha Santé conservait des lettres.',
      'La société Alpha Snaté conservait des lettres.',
      'La société Alpha-Sante conservait des lettres.',
    ),
    ...wrong(
      'alpha',
      'natural-person',
      'La présidente, Ursule Martin, a ouvert la séance.',
      'Le rapporteur Anselme Durand a présenté ses observations.',
      'M. de la Tour représentait la société.',
      'Mme d’Aubigné présidait la séance.',
      'Le directeur général d’Alpha Santé, Basile Lenoir, a été entendu.',
      'Maître Cunégonde Petit a plaidé.',
    ),
    ...right(
      'alpha',
      'La présidente de la CNIL a saisi la formation restreinte.',
      'Le directeur de France Travail a été entendu.',
      'Le rapporteur public conclut au rejet.',
    ),
  ],
  'legal words': [
    ...wrong(
      'alpha',
      'authority-mismatch',
      'Alpha Santé est condamnée à 800 000 €.',
      'La société est coupable de manquements.',
    ),
    ...right(
      'alpha',
      'Le Conseil d’État a condamné la société à verser 3 000 € au titre des frais. <!-- verification : amount-mismatch — frais du procès -->',
    ),
  ],
};
