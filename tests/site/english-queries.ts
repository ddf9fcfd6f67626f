/** Searches of the English edition, as its readers type them, each with the page that a person of the trade expects. Written by hand. */
import type { Expected } from './search-queries.ts';

/** In everyday words and in those of the field. */
export const questions: readonly Expected[] = [
  ['GDPR fines for cookies France', '/en/sanctions/?theme=cookies'],
  ['cookies', '/en/sanctions/?theme=cookies'],
  ['cookie banner reject all', '/en/sanctions/?theme=cookies'],
  ['CNIL Amazon warehouse fine reduced', '/en/cases/amazon-france-logistique-2023/'],
  ['what became of the Amazon fine', '3:/en/cases/amazon-france-logistique-2023/'],
  ['Amazon employee monitoring', '/en/cases/amazon-france-logistique-2023/'],
  ['health data hosting fine', '/en/sanctions/?theme=donnees-de-sante'],
  ['health data warehouse', '3:/en/cases/cegedim-sante-2024/'],
  ['Conseil d’Etat reduces CNIL fine', '3:/en/cases/amazon-france-logistique-2023/'],
  ['Conseil d’État upheld health data warehouse', '3:/en/cases/cegedim-sante-2024/'],
  ['largest fine for cookies', '/en/sanctions/?theme=cookies'],
  ['data breach', '/en/sanctions/?theme=violation-de-donnees'],
  ['password in clear text', '/en/sanctions/?theme=mots-de-passe'],
  ['right to be forgotten', '/en/sanctions/?theme=droit-a-l-effacement'],
  ['subject access request', '/en/sanctions/?theme=droit-d-acces'],
  ['DPO', '/en/sanctions/?theme=dpo'],
  ['DPIA', '/en/sanctions/?theme=aipd'],
  ['cold calling', '3:/en/sanctions/?theme=prospection-commerciale'],
  ['direct marketing emails', '3:/en/sanctions/?theme=prospection-commerciale'],
  ['CCTV', '/en/sanctions/?theme=videosurveillance'],
  ['hidden cameras department store', '/en/cases/samaritaine-2025/'],
  ['facial recognition', '/en/cases/clearview-ai-2022/'],
  ['transfers to the United States', '/en/sanctions/?theme=transferts-hors-ue'],
  ['drones police', '3:/en/cases/ministere-interieur-drones-2021/'],
  ['scooter geolocation', '/en/cases/cityscoot-2023/'],
  ['job centre data breach', '/en/cases/france-travail-2026/'],
  ['data broker', '/en/sanctions/?theme=courtage-de-donnees'],
  ['retention periods', '/en/sanctions/?theme=durees-de-conservation'],
  ['estate agent', '/en/sanctions/?secteur=immobilier'],
  ['banking and insurance', '/en/sanctions/?secteur=banque-assurance'],
  ['online advertising', '/en/sanctions/?secteur=publicite-en-ligne'],
  ['fortune telling website', '3:/en/cases/kg-com-2023/'],
];

/** Names, as they are and as they are mistyped. */
export const bodies: readonly Expected[] = [
  ['Google', '/en/organisations/google/'],
  ['Google Gmail advertising', '/en/cases/google-gmail-cookies-2025/'],
  ['Facebook', '/en/cases/facebook-ireland-2021/'],
  ['Shein', '/en/cases/shein-infinite-styles-services-2025/'],
  ['Free Mobile', '/en/organisations/free-mobile/'],
  ['Cegedim', '/en/cases/cegedim-sante-2024/'],
  ['clearveiw', '/en/cases/clearview-ai-2022/'],
  ['gogle', '/en/organisations/google/'],
];

/** Numbers, amounts, dates, provisions. */
export const exact: readonly Expected[] = [
  ['SAN-2024-013', '/en/cases/cegedim-sante-2024/'],
  ['CNILTEXT000050202759', '/en/cases/cegedim-sante-2024/'],
  ['No 498629', '/en/cases/gers-santestat-2024/'],
  ['€800,000', '3:/en/cases/cegedim-sante-2024/'],
  ['800k', '3:/en/cases/cegedim-sante-2024/'],
  ['15 million Amazon', '/en/cases/amazon-france-logistique-2023/'],
  ['3 August 2022', '/en/cases/accor-2022/'],
  ['03/08/2022', '/en/cases/accor-2022/'],
  ['Art. 32 GDPR', '/en/provisions/rgpd-32/'],
  ['Article 5(1)(e)', '/en/provisions/rgpd-5-1-e/'],
  ['Art. 82 French Data Protection Act', '/en/provisions/lil-82/'],
  ['Art. L. 34-5 French Post and Electronic Communications Code', '/en/provisions/cpce-l34-5/'],
];
