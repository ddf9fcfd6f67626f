/** Rulings in the format of the open data of administrative justice: real structure, invented words. */
export interface RulingFacts {
  readonly number?: string;
  readonly ecli?: string;
  readonly date?: string;
  readonly paragraphs?: readonly string[];
  readonly articles?: readonly string[];
}

/** The XML of a ruling. */
export function rulingXml({
  number = '449209',
  ecli = 'ECLI:FR:CECHR:2022:449209.20220128',
  date = '2022-01-28',
  paragraphs = [
    'Par une requête, la société Alpha demande d’annuler la délibération n° SAN-2021-904 du 9 septembre 2021 par laquelle la formation restreinte de la Commission nationale de l’informatique et des libertés (CNIL) l’a sanctionnée.',
  ],
  articles = ['La requête de la société Alpha est rejetée.'],
}: RulingFacts = {}): string {
  const lines = [
    ...paragraphs,
    'D E C I D E :',
    ...articles.map((article, i) => `Article ${i === 0 ? '1er' : i + 1} : ${article}`),
    `Article ${articles.length + 1} : La présente décision sera notifiée à la société Alpha.`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document>
  <Donnees_Techniques><Identification>DCE_${number}_20220128.xml</Identification><Date_Mise_Jour>2022-02-01</Date_Mise_Jour></Donnees_Techniques>
  <Dossier>
    <Code_Juridiction>CE</Code_Juridiction><Nom_Juridiction>Conseil d'Etat</Nom_Juridiction>
    <Numero_Dossier>${number}</Numero_Dossier><Date_Lecture>${date}</Date_Lecture><Numero_ECLI>${ecli}</Numero_ECLI>
    <Type_Decision>Décision</Type_Decision><Type_Recours>Excès de pouvoir</Type_Recours><Code_Publication>B</Code_Publication>
  </Dossier>
  <Audience><Date_Audience>2022-01-10</Date_Audience><Formation_Jugement>10ème - 9ème chambres réunies</Formation_Jugement></Audience>
  <Decision><Texte_Integral>${lines.map((line) => `<p>${line}</p>`).join('\n')}</Texte_Integral></Decision>
</Document>
`;
}
