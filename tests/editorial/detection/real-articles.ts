/**
 * Sentences about articles of the content, written without looking at the rules, as a tired editor errs: a digit turned,
 * two sums swapped, an outcome remembered wrong. Wrong sentences first, then correct ones that look wrong. First run,
 * before mending anything: 56 of 99 errors reported, no false alarm in 55.
 */

/** Article of the content → sentences. */
type Sentences = readonly (readonly [slug: string, text: string])[];

export interface Kind {
  /** Rules of which at least one must report each wrong sentence. */
  readonly rules: readonly string[];
  readonly wrong: Sentences;
  readonly right: Sentences;
}

export const kinds: Readonly<Record<string, Kind>> = {
  'outcome of an appeal': {
    rules: ['outcome-mismatch', 'appeal-window'],
    wrong: [
      [
        'amazon-france-logistique-2023',
        'Le Conseil d’État n’a rien changé à la sanction : Amazon paiera la totalité de l’amende.',
      ],
      ['amazon-france-logistique-2023', 'Saisi par l’entreprise, le Conseil d’État a réduit l’amende d’un tiers.'],
      ['criteo-2023', 'Criteo a obtenu gain de cause devant le Conseil d’État en mars 2026.'],
      ['criteo-2023', 'Le recours de Criteo reste à juger.'],
      ['orange-2024', 'Le Conseil d’État a validé la sanction d’Orange.'],
      ['groupe-canal-plus-2023', 'Plus aucun recours n’est possible contre cette décision.'],
      ['yahoo-emea-cookies-2023', 'Yahoo n’a pas contesté cette sanction.'],
      ['apple-2022', 'Apple a retiré son recours devant le Conseil d’État.'],
      ['sergic-2019', 'Sergic a vu son amende effacée par le Conseil d’État.'],
      ['optical-center-2018', 'Le Conseil d’État a laissé l’amende d’Optical Center inchangée.'],
      ['voodoo-2022', 'La haute juridiction a fait droit à la demande de Voodoo.'],
    ],
    right: [
      [
        'amazon-france-logistique-2023',
        'Le Conseil d’État a réduit l’amende de plus de moitié, à 15 millions d’euros.',
      ],
      ['amazon-france-logistique-2023', 'Des 32 millions d’euros prononcés en 2023, il n’en reste que 15.'],
      ['criteo-2023', 'Criteo demandait l’annulation ; le Conseil d’État a dit non le 4 mars 2026.'],
      ['orange-2024', 'Si le Conseil d’État annule la sanction, Orange récupérera ses 50 millions d’euros.'],
      ['yahoo-emea-cookies-2023', 'Le Conseil d’État a donné raison à la CNIL.'],
      ['apple-2022', 'Apple n’a été suivie ni par la formation restreinte ni par le Conseil d’État.'],
      ['ubeeqo-international-2022', 'L’issue du recours n’est pas connue.'],
      ['amazon-europe-core-cookies-2020', 'Le recours d’Amazon Europe Core a été rejeté le 27 juin 2022.'],
      ['medecins-liberaux-2020', 'Le Conseil d’État a ramené l’amende de 3 000 à 2 500 €.'],
      ['optical-center-2018', 'De 250 000 €, l’amende est passée à 200 000 €.'],
    ],
  },
  'court, authority, procedure': {
    rules: ['court-mismatch', 'authority-mismatch', 'procedure-mismatch'],
    wrong: [
      ['gers-santestat-2024', 'La cour d’appel de Paris a rejeté les recours de Gers et de Santestat.'],
      ['free-2022', 'L’Arcep a infligé à Free une amende de 300 000 €.'],
      ['linkedin-2024', 'La CNIL a infligé 310 millions d’euros à LinkedIn.'],
      ['uber-transferts-2024', 'C’est l’autorité irlandaise qui a infligé cette amende à Uber.'],
      ['vinted-2024', 'L’autorité polonaise a sanctionné Vinted.'],
      ['kg-com-2023', 'Traitée en procédure simplifiée, l’affaire KG COM s’est soldée par 150 000 €.'],
      ['snaf-2021', 'Le président de la formation restreinte a statué seul sur le cas de la SNAF, sans séance.'],
      ['amazon-europe-core-cookies-2020', 'Le tribunal de commerce a confirmé l’amende infligée à Amazon.'],
      ['saf-logistics-2023', 'Le tribunal administratif de Cergy a été saisi du recours de SAF Logistics.'],
    ],
    right: [
      ['uber-transferts-2024', 'L’autorité néerlandaise a agi après des plaintes transmises par la CNIL.'],
      ['linkedin-2024', 'Ce n’est pas la CNIL qui a infligé cette amende, mais son homologue irlandaise.'],
      ['vinted-2024', 'Vinted a saisi le tribunal administratif lituanien.'],
    ],
  },
  'measure, publicity': {
    rules: ['measure-mismatch', 'amount-misplaced'],
    wrong: [
      ['cegedim-sante-2024', 'La CNIL a assorti l’amende d’une injonction de se mettre en conformité.'],
      ['france-travail-2026', 'Aucune injonction n’accompagne l’amende de France Travail.'],
      [
        'ministeres-interieur-justice-taj-2024',
        'Le ministère de l’Intérieur écope d’une amende pour sa gestion du fichier.',
      ],
      ['lusha-systems-2022', 'Lusha Systems a été sanctionnée d’une amende pour son extension.'],
      ['doctissimo-2023', 'Doctissimo devra en outre payer une astreinte par jour de retard.'],
      ['clearview-ai-2022', 'L’astreinte prononcée contre Clearview AI n’a jamais été liquidée.'],
      ['microsoft-2022', 'L’injonction adressée à Microsoft n’a pas encore été clôturée.'],
      ['hopital-prive-de-la-loire-2026', 'La CNIL a choisi de ne pas publier cette décision.'],
      ['ns-cards-france-2023', 'NS Cards France s’en tire avec un simple avertissement.'],
    ],
    right: [
      ['lusha-systems-2022', 'Aucune amende n’a été prononcée contre Lusha Systems.'],
      [
        'ministere-interieur-drones-2021',
        'L’État ne peut être frappé d’une amende : la CNIL s’en tient au rappel à l’ordre et à l’injonction.',
      ],
      ['cegedim-sante-2024', 'Sans injonction ni astreinte, la décision s’arrête à l’amende.'],
      ['kaspr-2024', 'Quinze mois après la sanction, l’injonction était close.'],
    ],
  },
  amount: {
    rules: ['amount-mismatch', 'amount-misplaced'],
    wrong: [
      ['foriou-2024', 'Foriou devra payer 301 000 euros.'],
      ['hubside-store-2024', 'L’amende d’Hubside.Store s’élève à 552 000 €.'],
      ['shein-infinite-styles-services-2025', 'Shein écope de cent cinquante mille euros.'],
      ['solocal-marketing-services-2025', 'Solocal Marketing Services doit neuf cents millions d’euros.'],
      ['kaspr-2024', 'La note pour Kaspr : 240 M€.'],
      ['edf-2022', 'EDF a reçu une amende d’un demi-million d’euros.'],
      [
        'ag2r-la-mondiale-2021',
        'L’amende d’AG2R La Mondiale, un million sept cent cinquante euros, punit de trop longues durées.',
      ],
      ['dedalus-biologie-2022', 'Dedalus Biologie doit 15 millions d’euros d’amende.'],
      ['ratp-2021', 'La RATP paiera €40,000.'],
      ['criteo-2023', 'La sanction de Criteo se chiffre à EUR 4 000 000.'],
      ['commune-de-kourou-2023', 'Kourou a dû verser 9 600 € au titre de l’astreinte liquidée.'],
      ['google-gmail-cookies-2025', 'Google écope de 352 millions d’euros.'],
      ['linkedin-2024', '310 millions de dollars d’amende pour LinkedIn.'],
      ['samaritaine-2025', 'La Samaritaine devra s’acquitter de dix mille euros.'],
    ],
    right: [
      ['caloga-2025', 'Caloga doit 80 k€.'],
      ['accor-2022', 'La note est de 600.000 € pour Accor.'],
      ['ag2r-la-mondiale-2021', 'L’amende est d’un million sept cent cinquante mille euros.'],
      ['gers-santestat-2024', 'Les deux sociétés doivent ensemble un million d’euros.'],
      ['cosmospace-telemaque-2024', 'À elles deux, Cosmospace et Telemaque paieront 400 000 €.'],
      ['carrefour-2020', 'Les deux amendes dépassent trois millions d’euros au total.'],
      ['snaf-2021', 'Trois mille euros seulement : c’est peu, mais la SNAF est une petite structure.'],
      [
        'orange-2024',
        'À titre de comparaison, [Google](/articles/google-cookies-2021/) avait payé 150 millions d’euros.',
      ],
      [
        'shein-infinite-styles-services-2025',
        'Le même jour, [Google](/articles/google-gmail-cookies-2025/) écopait de 325 millions d’euros.',
      ],
      ['edf-2022', 'L’abonnement coûtait 15 € par mois.'],
      ['apple-2022', 'Le RGPD permet d’aller jusqu’à 20 millions d’euros ; ce n’est pas lui qui s’appliquait.'],
      ['monsanto-2021', 'Monsanto Company, que Bayer a rachetée, doit 400 000 €.'],
    ],
  },
  'whose amount, which amount': {
    rules: ['amount-misplaced', 'amount-mismatch'],
    wrong: [
      ['google-gmail-cookies-2025', 'Google LLC doit 125 millions d’euros et Google Ireland Limited 200 millions.'],
      ['carrefour-2020', 'Carrefour Banque est sanctionnée de 2 250 000 € et Carrefour France de 800 000 €.'],
      ['cosmospace-telemaque-2024', 'Telemaque devra verser 250 000 €.'],
      ['gers-santestat-2024', 'Pour Santestat, la facture est de 800 000 €.'],
      ['free-free-mobile-2026', 'Free Mobile écope de 15 millions d’euros, Free de 27 millions.'],
      ['orange-2024', 'L’astreinte d’Orange est de 50 millions d’euros par jour.'],
      ['iqvia-operations-france-2026', 'La société a été frappée d’une amende de 10 000 €.'],
      [
        'clearview-ai-2022',
        'L’amende de 5,2 millions d’euros punit l’absence de base légale de l’annuaire de visages.',
      ],
      ['voodoo-2022', 'Voodoo doit 3 000 000 € par jour de retard.'],
    ],
    right: [
      ['google-cookies-2021', 'Google LLC paie 90 millions d’euros, et sa filiale irlandaise 60.'],
      ['google-gmail-cookies-2025', '200 millions d’euros pour la maison mère, le reste pour Google Ireland Limited.'],
      ['commune-de-kourou-2023', 'À 150 € par jour, 46 jours de retard font 6 900 €.'],
      [
        'clearview-ai-2022',
        'La liquidation de 5,2 millions d’euros s’ajoute aux 20 millions d’euros de l’amende de 2022.',
      ],
      ['voodoo-2022', 'Chaque jour de retard coûterait 20 000 €.'],
      ['free-2022', 'Free avait un mois pour obéir, sous 500 € par jour.'],
    ],
  },
  'turnover and its share': {
    rules: ['turnover-mismatch', 'amount-mismatch'],
    wrong: [
      ['solocal-marketing-services-2025', 'L’amende représente 5 % du chiffre d’affaires de Solocal.'],
      ['dedalus-biologie-2022', 'L’amende équivaut à près de 1 % du chiffre d’affaires de Dedalus Biologie.'],
      ['futura-internationale-2019', 'L’amende frôle les 4 % du chiffre d’affaires de Futura Internationale.'],
      ['hopital-prive-de-la-loire-2026', 'L’hôpital réalise un chiffre d’affaires de 934 millions d’euros.'],
    ],
    right: [
      ['solocal-marketing-services-2025', 'L’amende pèse un peu plus de 1 % du chiffre d’affaires de 2023.'],
      ['dedalus-biologie-2022', 'L’amende approche un dixième du chiffre d’affaires.'],
      ['futura-internationale-2019', 'L’amende atteint 2,5 % du chiffre d’affaires.'],
    ],
  },
  'number of breaches, of bodies': {
    rules: ['count-mismatch'],
    wrong: [
      ['cegedim-sante-2024', 'La CNIL a retenu trois manquements contre Cegedim Santé.'],
      ['foriou-2024', 'Deux manquements sont reprochés à Foriou.'],
      ['carrefour-2020', 'Trois sociétés du groupe Carrefour sont sanctionnées.'],
      ['snaf-2021', 'La SNAF a manqué à sept obligations.'],
      ['edf-2022', 'Au bout du compte, un seul manquement est retenu contre EDF.'],
    ],
    right: [
      ['cegedim-sante-2024', 'Deux manquements sont retenus : l’un à la loi, l’autre au règlement.'],
      ['carrefour-2020', 'Deux sociétés du groupe sont visées, chacune par sa délibération.'],
    ],
  },
  'deadline, duration': {
    rules: ['deadline-mismatch'],
    wrong: [
      ['orange-2024', 'Orange dispose de six mois pour se conformer.'],
      ['kaspr-2024', 'Kaspr avait un mois pour corriger ses traitements.'],
      [
        'solocal-marketing-services-2025',
        'Le délai laissé à Solocal pour se mettre en conformité est de quatre-vingt-dix jours.',
      ],
      ['commune-de-kourou-2023', 'La commune avait deux semaines pour se mettre en règle.'],
      ['edf-2022', 'Le nom d’EDF disparaîtra de la décision au bout de six mois.'],
    ],
    right: [
      ['orange-2024', 'Les cookies restaient déposés treize mois.'],
      ['edf-2022', 'Au bout de deux ans, la décision ne nommera plus EDF.'],
    ],
  },
  ranking: {
    rules: ['ranking-mismatch'],
    wrong: [
      ['shein-infinite-styles-services-2025', 'C’est la plus grosse sanction de l’histoire de la CNIL.'],
      ['orange-2024', 'Orange détient ainsi le record des amendes de la CNIL.'],
      ['clearview-ai-2022', 'Aucune amende de la CNIL n’avait été aussi lourde.'],
    ],
    right: [
      ['google-2019', 'Jamais la CNIL n’avait infligé une telle somme.'],
      ['google-gmail-cookies-2025', 'Aucune amende de la CNIL n’est plus élevée dans ce recueil.'],
    ],
  },
  date: {
    rules: ['date-mismatch'],
    wrong: [
      ['criteo-2023', 'La formation restreinte s’est prononcée le 16 juin 2023.'],
      ['france-travail-2026', 'La sanction de France Travail a été décidée en février 2026.'],
      ['kaspr-2024', 'L’injonction a été clôturée le quatre mai 2026.'],
      ['doctissimo-2023', 'La sanction de Doctissimo remonte à 2022.'],
      ['google-cookies-2020', 'La formation restreinte a statué le 7 décembre 2021.'],
      ['amazon-france-logistique-2023', 'Le Conseil d’État a rendu sa décision le 23/12/2024.'],
      ['nestor-2020', 'La décision a été publiée le 6 janvier 2020.'],
      ['infogreffe-2022', 'La délibération date du huit septembre deux mille vingt-trois.'],
      ['discord-2022', 'Elle a été rendue publique le 31 novembre 2022.'],
    ],
    right: [
      ['france-travail-2026', 'Prise le 22 janvier, la décision a paru une semaine plus tard, le 29 janvier 2026.'],
      ['microsoft-2022', 'La loi du 6 janvier 1978 s’appliquait seule.'],
      [
        'google-cookies-2020',
        'Le guichet unique, en vigueur depuis le 25 mai 2018 avec le RGPD, ne joue pas pour les cookies.',
      ],
      ['pap-2024', 'L’ordonnance du 12 décembre 2018 a changé les numéros des articles de la loi.'],
    ],
  },
  number: {
    rules: ['number-unknown', 'date-mismatch'],
    wrong: [
      ['accor-2022', 'La délibération n° 2022-071 vise Accor.'],
      ['pap-2024', 'La délibération SAN-2024-020 sanctionne PAP.'],
      ['sergic-2019', 'Le recours a été jugé par la décision du Conseil d’État n° 433113.'],
      ['kg-com-2023', 'Il faut lire la délibération SAN-2023-080.'],
    ],
    right: [
      ['sergic-2019', 'La décision du Conseil d’État porte le n° 433311.'],
      ['kaspr-2024', 'La délibération n° SAN-2024-020 vise Kaspr.'],
    ],
  },
  provision: {
    rules: ['provision-undeclared'],
    wrong: [
      ['foriou-2024', 'La CNIL s’est fondée sur l’article 22 du RGPD.'],
      ['cegedim-sante-2024', 'L’article 82 de la loi Informatique et Libertés a été méconnu.'],
      ['discord-2022', 'Le manquement (RGPD, art. 27) est constitué.'],
      ['caloga-2025', 'L’article L. 121-1 du code de la consommation a été méconnu.'],
      ['ratp-2021', 'L’article 5, paragraphe 1, point d), du RGPD a été méconnu.'],
      ['yahoo-emea-cookies-2023', 'Le manquement à l’article 8 de la loi Informatique et Libertés est retenu.'],
    ],
    right: [['ratp-2021', 'L’article 5, paragraphe 1, point e), du RGPD a été méconnu.']],
  },
  'name of a body': {
    rules: ['name-variant'],
    wrong: [
      ['cegedim-sante-2024', 'Cédégim Santé vend un logiciel aux médecins.'],
      ['france-travail-2026', 'France Travaille gère les demandeurs d’emploi.'],
      ['doctissimo-2023', 'Doctisimo publie des tests de santé.'],
      ['ubeeqo-international-2022', 'Ubeego loue des voitures.'],
      ['criteo-2023', 'Critéo affiche des publicités.'],
      ['monsanto-2021', 'Monsento tenait un fichier de personnalités.'],
      ['infogreffe-2022', 'Info greffe diffuse des extraits de registre.'],
    ],
    right: [
      ['doctissimo-2023', 'Doctissimo publie des tests de santé.'],
      ['france-travail-2026', 'France Travail s’appelait autrefois Pôle emploi.'],
    ],
  },
  'natural person': {
    rules: ['natural-person'],
    wrong: [
      ['orange-2024', 'La rapporteure, Mme d’Untel, avait proposé cette sanction.'],
      [
        'amazon-france-logistique-2023',
        'Selon le président de la formation restreinte, Jean Untel, les relevés étaient trop fins.',
      ],
      ['clearview-ai-2022', 'Son fondateur, Paul Machin, n’a pas répondu.'],
      ['ratp-2021', 'Maître Untel plaidait pour la RATP.'],
    ],
    right: [
      ['hubside-store-2024', 'La plaignante, Mme X, avait écrit trois fois.'],
      ['orange-2024', 'La rapporteure avait proposé cette sanction.'],
    ],
  },
};
