/** The vocabularies of generated content: sectors, themes, provisions, and any number of bodies. */
import type { Draw } from './draw.ts';

export const sectors = {
  associations: 'Associations',
  'banque-assurance': 'Banque et assurance',
  commerce: 'Commerce',
  education: 'Éducation',
  energie: 'Énergie',
  immobilier: 'Immobilier',
  numerique: 'Numérique et plateformes',
  public: 'Administrations et collectivités',
  sante: 'Santé',
  telecoms: 'Télécommunications',
  tourisme: 'Tourisme et loisirs',
  transport: 'Transport',
} as const;

export const themes = {
  securite: 'Sécurité',
  cookies: 'Cookies et traceurs',
  conservation: 'Durées de conservation',
  information: 'Information des personnes',
  'droit-d-acces': 'Droit d’accès',
  'droit-d-opposition': 'Droit d’opposition',
  'droit-a-l-effacement': 'Droit à l’effacement',
  consentement: 'Consentement',
  'base-legale': 'Base légale',
  minimisation: 'Minimisation',
  'donnees-de-sante': 'Données de santé',
  'surveillance-des-salaries': 'Surveillance des salariés',
  videosurveillance: 'Vidéosurveillance',
  prospection: 'Prospection commerciale',
  'sous-traitance': 'Sous-traitance',
  'cooperation-avec-la-cnil': 'Coopération avec la CNIL',
  'violation-de-donnees': 'Violation de données',
  biometrie: 'Biométrie',
  mineurs: 'Mineurs',
  transferts: 'Transferts hors de l’Union',
} as const;

export interface GeneratedProvision {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly subject: string;
}

/** Articles of the RGPD, some with paragraphs; the most frequent in decisions come first. */
const RGPD: readonly (readonly [string, string])[] = [
  ['32', 'Sécurité du traitement'],
  ['5, paragraphe 1, e)', 'Limitation de la conservation'],
  ['13', 'Information des personnes'],
  ['5, paragraphe 1, c)', 'Minimisation des données'],
  ['6', 'Licéité du traitement'],
  ['15', 'Droit d’accès'],
  ['17', 'Droit à l’effacement'],
  ['28', 'Sous-traitance'],
  ['21', 'Droit d’opposition'],
  ['12', 'Transparence et modalités'],
  ['31', 'Coopération avec l’autorité'],
  ['7', 'Conditions du consentement'],
  ['33', 'Notification des violations'],
  ['9', 'Données sensibles'],
  ['25', 'Protection dès la conception'],
  ['5, paragraphe 1, a)', 'Licéité, loyauté, transparence'],
  ['14', 'Information en cas de collecte indirecte'],
  ['30', 'Registre des traitements'],
  ['34', 'Communication des violations'],
  ['35', 'Analyse d’impact'],
  ['44', 'Transferts hors de l’Union'],
  ['5', 'Principes'],
];

export const provisions: readonly GeneratedProvision[] = [
  ...RGPD.map(([article, subject]): GeneratedProvision => {
    const [number = '', paragraph, point] = article.match(/\d+|[a-z](?=\))/g) ?? [];
    const id = ['rgpd', number, paragraph, point].filter((part) => part !== undefined).join('-');
    const short = ['RGPD, art. ', [number, paragraph, point].filter((part) => part !== undefined).join('-')].join('');
    return { id, name: `Article ${article} du RGPD`, short, subject };
  }),
  {
    id: 'lil-82',
    name: 'Article 82 de la loi Informatique et Libertés',
    short: 'LIL, art. 82',
    subject: 'Cookies et traceurs',
  },
  {
    id: 'cpce-l34-5',
    name: 'Article L. 34-5 du CPCE',
    short: 'CPCE, art. L. 34-5',
    subject: 'Prospection par voie électronique',
  },
];

export interface Body {
  readonly slug: string;
  readonly name: string;
  /** In the words of a decision. */
  readonly official: string;
  readonly activity: string;
  /** Kind of body, in the words of the official list. */
  readonly kind: string;
  readonly sector: keyof typeof sectors;
  readonly group: string | null;
}

const HEADS = ['Bra', 'Cor', 'Del', 'Fer', 'Gal', 'Lor', 'Mar', 'Nov', 'Per', 'Sol', 'Tra', 'Ver', 'Alt', 'Ber', 'Zen'];
const MIDDLES = ['a', 'bi', 'co', 'di', 'fa', 'go', 'la', 'mi', 'no', 'pu', 'ra', 'si', 'to', 'ul', 've'];
const TAILS = ['dis', 'lia', 'mond', 'nex', 'ply', 'quor', 'rys', 'sane', 'tal', 'via', 'xene', 'zio', 'bert', 'cade'];
const TRADES: readonly (readonly [string, string, string, keyof typeof sectors])[] = [
  ['Assurances', 'courtier en assurance', 'COURTIER EN ASSURANCE', 'banque-assurance'],
  ['Boutique', 'vendeur en ligne', 'SITE DE VENTE EN LIGNE', 'commerce'],
  ['Distribution', 'enseigne de magasins', 'COMMERCE DE DETAIL', 'commerce'],
  ['Énergie', 'fournisseur d’électricité', 'FOURNISSEUR D’ENERGIE', 'energie'],
  ['Formation', 'organisme de formation', 'ORGANISME DE FORMATION', 'education'],
  ['Habitat', 'gestionnaire d’immeubles', 'BAILLEUR', 'immobilier'],
  ['Logiciels', 'éditeur de logiciels', 'EDITEUR DE LOGICIELS', 'numerique'],
  ['Mobilité', 'loueur de véhicules', 'LOUEUR DE VEHICULES', 'transport'],
  ['Santé', 'exploitant de laboratoires', 'LABORATOIRE', 'sante'],
  ['Solidarité', 'association d’aide', 'ASSOCIATION', 'associations'],
  ['Télécom', 'opérateur de télécommunications', 'OPERATEUR', 'telecoms'],
  ['Voyages', 'agence de voyages en ligne', 'AGENCE DE VOYAGES', 'tourisme'],
];
export const groups = { bravox: 'Bravox', cortane: 'Cortane', delmire: 'Delmire', novarge: 'Novarge' } as const;

/** The body of a number; names are unique for up to 37 800 bodies. */
export function bodyOf(rank: number, draw: Draw): Body {
  const [head = '', middle = '', tail = ''] = [
    HEADS[rank % HEADS.length],
    MIDDLES[Math.floor(rank / HEADS.length) % MIDDLES.length],
    TAILS[Math.floor(rank / (HEADS.length * MIDDLES.length)) % TAILS.length],
  ];
  const turns = Math.floor(rank / (HEADS.length * MIDDLES.length * TAILS.length));
  const trade = TRADES[(rank + turns) % TRADES.length];
  if (!trade || turns >= TRADES.length) throw new Error(`no name is left for a body of rank ${rank}`);
  const [word, activity, kind, sector] = trade;
  const name = `${head}${middle}${tail} ${word}`;
  return {
    slug: slugOf(name),
    name,
    official: `${name.toUpperCase()} SAS`,
    activity,
    kind,
    sector,
    group: draw.chance(0.05) ? draw.pick(Object.keys(groups)) : null,
  };
}

function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');
}
