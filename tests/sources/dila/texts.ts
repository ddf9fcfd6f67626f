/** Writes texts in the format of the DILA archive, from the few fields that a test needs. */

export interface TextFields {
  readonly id: string;
  readonly number?: string;
  readonly title?: string;
  readonly kinds?: readonly string[];
  readonly decided?: string;
  readonly published?: string;
  /** XML inside `CONTENU`. */
  readonly content?: string;
}

/** A `TEXTE_CNIL` file; a sanction by default. */
export function textXml({
  id,
  number = '',
  title = '',
  kinds = ['Sanction'],
  decided = '2024-09-05',
  published = '2999-01-01',
  content = '',
}: TextFields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEXTE_CNIL>
<META>
<META_COMMUN><ID>${id}</ID><ANCIEN_ID/><ORIGINE>CNIL</ORIGINE><URL>texte/cnil/CNIL/TEXT/${id}.xml</URL><NATURE>DELIBERATION</NATURE></META_COMMUN>
<META_SPEC><META_CNIL>
<TITRE>${title.slice(0, 40)}</TITRE><TITREFULL>${title}</TITREFULL><NUMERO>${number}</NUMERO><NOR/>
${kinds.map((kind) => `<NATURE_DELIB>${kind}</NATURE_DELIB>`).join('')}
<DATE_TEXTE>${decided}</DATE_TEXTE><DATE_PUBLI>${published}</DATE_PUBLI><ETAT_JURIDIQUE>VIGUEUR</ETAT_JURIDIQUE>
</META_CNIL></META_SPEC>
</META>
<BLOC_TEXTUEL><CONTENU>${content}</CONTENU></BLOC_TEXTUEL>
</TEXTE_CNIL>
`;
}

/** The operative part of a deliberation, clause by clause, with its opening formula and its signature. */
export function operativePart(...clauses: readonly string[]): string {
  return [
    'La Commission nationale de l’informatique et des libertés, réunie en sa formation restreinte, a adopté la décision suivante :',
    'PAR CES MOTIFS',
    'La formation restreinte de la CNIL, après en avoir délibéré, décide de :',
    ...clauses.map((clause) => `- ${clause}`),
    'Le président',
    'Cette décision est susceptible de faire l’objet d’un recours devant le Conseil d’État.',
  ]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

/** The publicity clause of most decisions. */
export const PUBLICITY =
  'rendre publique, sur le site de la CNIL et sur le site de Légifrance, sa délibération, qui n’identifiera plus nommément la société à l’expiration d’un délai de deux ans à compter de sa publication.';

/** SAN-2024-013, with its real facts; its French is a reconstruction. */
export const CEGEDIM: TextFields = {
  id: 'CNILTEXT000050202759',
  number: 'SAN-2024-013',
  title:
    'Délibération de la formation restreinte n°SAN-2024-013 du 5 septembre 2024 concernant la société CEGEDIM SANTÉ',
  decided: '2024-09-05',
  published: '2024-09-12',
  content: operativePart(
    'prononcer à l’encontre de la société CEGEDIM SANTÉ une amende administrative d’un montant de huit cent mille euros (800 000 euros) pour manquements à l’article 66 de la loi n° 78-17 du 6 janvier 1978 modifiée et à l’article 5, paragraphe 1, a) du RGPD ;',
    PUBLICITY,
  ),
};
