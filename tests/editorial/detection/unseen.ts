/**
 * A second set, written once the rules caught the first, to see how they do on sentences that nobody has seen. Run once
 * before mending anything: 18 of 31 errors reported, no false alarm in 14.
 */
import type { Kind } from './real-articles.ts';

export const unseen: Readonly<Record<string, Kind>> = {
  'second set: outcome': {
    rules: ['outcome-mismatch', 'appeal-window'],
    wrong: [
      ['criteo-2023', 'Au bout de près de trois ans, Criteo a fait tomber la sanction.'],
      ['voodoo-2022', 'Le Conseil d’État a désavoué la CNIL dans l’affaire Voodoo.'],
      ['futura-internationale-2019', 'L’amende de Futura Internationale a été allégée en appel.'],
      ['google-2019', 'Le Conseil d’État n’a pas suivi la CNIL.'],
      ['shein-infinite-styles-services-2025', 'Shein a perdu son recours.'],
      ['amazon-france-logistique-2023', 'Amazon a été déboutée par le Conseil d’État.'],
    ],
    right: [
      ['google-2019', 'Le Conseil d’État n’a pas suivi Google.'],
      ['amazon-france-logistique-2023', 'Amazon a obtenu une forte baisse de son amende.'],
      ['shein-infinite-styles-services-2025', 'Shein a dit vouloir former un recours.'],
    ],
  },
  'second set: court, authority': {
    rules: ['court-mismatch', 'authority-mismatch', 'procedure-mismatch'],
    wrong: [
      ['criteo-2023', 'C’est devant la cour administrative d’appel de Paris que Criteo a plaidé sa requête.'],
      ['edf-2022', 'La Commission de régulation de l’énergie a infligé cette amende à EDF.'],
      ['linkedin-2024', 'Le gendarme français des données a sanctionné LinkedIn.'],
      ['nestor-2020', 'Nestor a été jugée selon la procédure simplifiée.'],
    ],
    right: [
      ['uber-transferts-2024', 'L’autorité néerlandaise a sanctionné Uber.'],
      ['free-2022', 'L’Arcep n’a pas eu à connaître de l’affaire.'],
    ],
  },
  'second set: measure': {
    rules: ['measure-mismatch'],
    wrong: [
      ['caloga-2025', 'Une injonction sous astreinte complète l’amende.'],
      ['kaspr-2024', 'La CNIL n’a pas jugé utile d’enjoindre quoi que ce soit à Kaspr.'],
      ['foriou-2024', 'Foriou a reçu un rappel à l’ordre.'],
      ['edf-2022', 'La décision n’a pas été rendue publique.'],
      ['ministeres-courriel-retraites-2023', 'Les ministères ont été sanctionnés d’une amende.'],
    ],
    right: [
      ['ministeres-courriel-retraites-2023', 'Un rappel à l’ordre, rien de plus.'],
      ['edf-2022', 'Ni injonction ni astreinte.'],
    ],
  },
  'second set: amount': {
    rules: ['amount-mismatch', 'amount-misplaced'],
    wrong: [
      ['doctissimo-2023', 'Doctissimo doit payer 308 000 €.'],
      ['infogreffe-2022', 'Coût pour Infogreffe : un quart de milliard.'],
      ['google-cookies-2020', 'Google Ireland Limited doit 60 millions d’euros, Google LLC 40.'],
      ['tagadamedia-2023', 'Tagadamedia doit 75 000 € par jour de retard.'],
      ['kg-com-2023', 'L’amende s’élève à 15 000 €.'],
    ],
    right: [
      ['infogreffe-2022', 'Un quart de million d’euros : c’est ce que doit Infogreffe.'],
      ['google-cookies-2020', 'Soixante millions d’euros pour Google LLC, quarante pour Google Ireland Limited.'],
    ],
  },
  'second set: number, deadline': {
    rules: ['count-mismatch', 'deadline-mismatch', 'ranking-mismatch', 'turnover-mismatch'],
    wrong: [
      ['cityscoot-2023', 'La formation restreinte sanctionne cinq manquements.'],
      ['microsoft-2022', 'Microsoft avait six mois pour se conformer.'],
      ['microsoft-2022', 'C’est la plus lourde amende jamais infligée par la CNIL.'],
      ['ag2r-la-mondiale-2021', 'L’amende représente près de 2 % du chiffre d’affaires.'],
      ['free-2022', 'Free disposait d’un trimestre pour se mettre en conformité.'],
    ],
    right: [
      ['cityscoot-2023', 'La formation restreinte sanctionne trois manquements.'],
      ['microsoft-2022', 'Microsoft avait trois mois pour se conformer.'],
    ],
  },
  'second set: date, number, name': {
    rules: ['date-mismatch', 'number-unknown', 'provision-undeclared', 'name-variant', 'natural-person'],
    wrong: [
      ['ratp-2021', 'La RATP a été sanctionnée le 29 novembre 2021.'],
      ['slimpay-2021', 'L’amende de Slimpay a été prononcée en 2020.'],
      ['spartoo-2020', 'La délibération SAN-2020-030 vise Spartoo.'],
      ['accor-2022', 'La CNIL retient un manquement à l’article 34 du RGPD.'],
      ['sergic-2019', 'Sergik gère des immeubles.'],
      ['kaspr-2024', 'Le directeur général, Pierre Machin, a présenté ses observations.'],
    ],
    right: [
      ['ratp-2021', 'La décision est du 29 octobre 2021.'],
      ['sergic-2019', 'Sergic gère des immeubles.'],
      ['spartoo-2020', 'La délibération SAN-2020-003 vise Spartoo.'],
    ],
  },
};
