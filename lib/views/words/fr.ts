/** The French words of components and views; those that the browser draws too are in fr-browser.ts. */
import { count, enumerate, euros, longDate, NARROW, NBSP, number, percent, quoted, shortEuros } from '../../format.ts';
import type { Procedure } from '../../schema/decision.ts';
import { evidenceLevels } from '../../schema/evidence.ts';
import { type HoldingResult, holdingResults } from '../../schema/holding.ts';
import type { Status } from '../../schema/in-force.ts';
import { measures } from '../../schema/measures.ts';
import { readings, type Source } from '../../schema/source.ts';
import type { SourceName } from '../../schema/sources.ts';
import { typeset } from '../../typography.ts';
import type { FacetName } from '../facets/names.ts';
import type { SectorPlace } from '../organisations.ts';
import { amounts, filters, pager, plot, table, totals } from './fr-browser.ts';
import { copying } from './fr-copy.ts';
import type { Language, Measure } from './words.ts';

const format = { number, euros, shortEuros, longDate, percent, count, enumerate, quoted, typeset };

const shell = {
  /** At the foot of a printed page. */
  state: (day: string) => `état du ${day}`,
  skip: 'Aller au contenu',
  menu: 'Menu',
  close: 'Fermer',
  sections: 'Rubriques',
  about: 'À propos du site',
  notice: (tagline: string) =>
    `${tagline}. Site indépendant de la CNIL : seul le texte officiel des décisions fait foi.`,
  licence: 'Textes et données : ',
  privacy: '. Ni cookie, ni traceur, ni requête à un tiers.',
  breadcrumbs: 'Fil d’Ariane',
  home: 'Accueil',
};

const scale = {
  all: (total: number) => `Les ${total} amendes de la CNIL en vigueur, par montant (échelle logarithmique).`,
  one: (amount: number, total: number, higher: number) => {
    const rank =
      higher === 0 ? 'aucune n’est plus élevée' : higher === 1 ? 'une est plus élevée' : `${higher} sont plus élevées`;
    return `${euros(amount)} sur l’échelle des ${total} amendes de la CNIL en vigueur${NBSP}: ${rank} (échelle logarithmique).`;
  },
};

const timeline = (decisions: number, from: string, to: string) =>
  `${count(decisions, 'décision', 'décisions')} du ${longDate(from)} au ${longDate(to)}${NARROW}; la hauteur est le montant en vigueur (échelle logarithmique).`;

const facts = {
  title: 'Faits clés',
  /** What the fold of a phone holds. */
  more: 'Décision, mesures, fondements, preuve',
  undisclosed: 'Montant non communiqué',
  noFine: 'Aucune amende',
  inForce: 'Amende en vigueur',
  inForceTotal: 'd’amendes en vigueur, au total',
  originally: 'Montant prononcé à l’origine : ',
  original: ' prononcés à l’origine',
  liquidated: ' d’astreinte liquidée, qui n’est pas une amende',
  decision: 'Décision',
  published: (day: string | null) =>
    day === null ? ', jour de publication non communiqué' : `, publiée le ${longDate(day)}`,
  body: 'Organisme',
  bodies: 'Organismes',
  split: 'Répartition',
  share: (name: string, fine: number | null) => `${name} : ${fine === null ? 'part non communiquée' : euros(fine)}`,
  turnover: 'Chiffre d’affaires',
  named: (name: string) => `${name} :`,
  measures: 'Mesures',
  provisions: 'Fondements',
  setAside: (provisions: readonly string[]) => `Écarté par le juge : ${provisions.join(' ; ')}`,
  procedure: 'Procédure',
  appeal: 'Recours',
  subjects: 'Thèmes et secteur',
  evidence: 'Établi par',
  publicity: 'Publicité',
  unnamed: (day: string) => `La décision prévoit que l’autorité ne nomme plus l’organisme au-delà du ${longDate(day)}.`,
};

const ordered = {
  fine: (inForce: number, fine: number) =>
    `amende de ${euros(inForce)}${inForce === fine ? '' : ` au lieu de ${euros(fine)}`}`,
  fineOf: (fine: number | null) => (fine === null ? 'amende d’un montant non communiqué' : `amende de ${euros(fine)}`),
  liquidated: (amount: number | null) =>
    amount === null ? 'astreinte liquidée' : `astreinte liquidée à ${euros(amount)}`,
  order: (daily: number | null) =>
    `injonction sous astreinte${daily === null ? '' : ` de ${euros(daily)} par jour de retard`}`,
  penalty: (daily: number | null) => `astreinte${daily === null ? '' : ` de ${euros(daily)} par jour de retard`}`,
  measure: (measure: Measure) => measures[measure].label,
  unspecified: table.unspecified,
  deadline: (text: string) => ` ; délai : ${text}`,
};

const procedures: Record<Procedure, string> = { ordinaire: 'ordinaire', simplifiee: 'simplifiée' };

const cooperation = {
  'chef-de-file': 'guichet unique, CNIL autorité chef de file',
  concernee: 'guichet unique, CNIL autorité concernée',
  'hors-guichet-unique': 'hors guichet unique',
};

/** What a table says beside an amount, where an appeal is known. */
const statusNotes: Record<Status, string> = {
  'appeal-pending': 'recours pendant',
  confirmed: 'confirmée',
  reformed: 'réformée',
  annulled: 'annulée',
  definitive: 'définitive',
  unknown: 'issue du recours non établie',
};

/** The same where one was announced, and nothing more is known. */
const announcedNote = 'recours annoncé';

/** The same where none is known: as of the day of the last verification, or where nobody searched. */
const noAppealNote = (checked: string | null) =>
  checked === null ? 'recours non recherché' : `aucun recours connu au ${table.shortDate(checked)}`;

const status = {
  noAppeal: (checked: string) => `Aucun recours connu au ${longDate(checked)}`,
  by: (court: string, day: string | null) => `par ${court}${day === null ? '' : ` le ${longDate(day)}`}`,
  confirmed: (by: string) => `Confirmée ${by}`,
  reformed: (by: string) => `Réformée ${by}`,
  annulled: (by: string) => `Annulée ${by}`,
  withdrawn: 'Définitive : désistement du recours',
  pending: (court: string) => `Recours pendant devant ${court}`,
  announced: 'Recours annoncé, suite non connue',
  unread: (by: string) => `Recours jugé ${by}, sens non établi`,
};

const act = {
  /** Before the name of a page in its key for reference managers. */
  record: 'recueil',
  deliberation: 'délibération',
  decision: 'décision',
  /** « CNIL, délibération SAN-2024-013 ». */
  named: (authority: string, act: string, number: string | null, day: string) =>
    `${authority}, ${act} ${number ?? `du ${longDate(day)}`}`,
  numbered: (act: string, number: string | null) => (number === null ? act : `${act} n° ${number}`),
  simplified: 'procédure simplifiée',
  committee: 'formation restreinte',
  cited: (issuer: string, act: string, day: string, parties: string) =>
    `${issuer}, ${act} du ${longDate(day)}, ${parties}`,
  /** What a court made of it, as a citation ends: « réformée par CE, 23 décembre 2025, n° 492830 ». */
  fate: {
    confirmed: (ruling: string) => `confirmée par ${ruling}`,
    reformed: (ruling: string) => `réformée par ${ruling}`,
    annulled: (ruling: string) => `annulée par ${ruling}`,
    definitive: (ruling: string) => `désistement du recours, ${ruling}`,
    'appeal-pending': (ruling: string) => `recours pendant, ${ruling}`,
    unknown: (ruling: string) => `recours dont l’issue n’est pas établie, ${ruling}`,
  } satisfies Record<Status, (ruling: string) => string>,
  announced: (ruling: string) => `recours annoncé, ${ruling}`,
  /** A ruling as lawyers cite it: « CE, 23 décembre 2025, n° 492830 ». */
  ruling: (court: string, day: string | null, number: string | null) =>
    [court, day === null ? null : longDate(day), number === null ? null : `n° ${number}`]
      .filter((part) => part !== null)
      .join(', '),
  page: (title: string, site: string, day: string, url: string) =>
    `« ${title} », ${site}, mis à jour le ${longDate(day)}, ${url}`,
  unnamed: 'organisme non nommé',
  fined: (amount: number, fines: number) => `${fines > 1 ? 'amendes' : 'amende'} de ${euros(amount)}`,
  /** A case in a line: « Free Mobile et un autre : amendes de 42 000 000 € (SAN-2026-001) ». */
  briefly: ([first = '', ...others]: readonly string[], what: string, reference: string) =>
    `${first}${others.length === 0 ? '' : ` et ${others.length === 1 ? 'un autre' : `${others.length} autres`}`} : ${what} (${reference})`,
};

const life = {
  title: 'Vie de la sanction',
  future: ' (à venir)',
  decision: 'Décision',
  ordered: (what: string, measures: string) => `${what} : ${measures}`,
  /** After the decision, in a case with several: whom it concerns. */
  concerning: (names: readonly string[]) => (names.length === 0 ? '' : ` — ${names.join(', ')}`),
  publication: 'Publication par l’autorité',
  appealWindow: 'Fin du délai de recours au plus tôt (deux mois après une notification dont le jour n’est pas public)',
  number: (number: string) => ` (n° ${number})`,
  appeal: (court: string, number: string) => `Recours devant ${court}${number}`,
  ruling: (court: string, number: string, outcome: string) => `${court}${number} : ${outcome}`,
  namedUntil: (authority: string) => `Fin de la période où la ${authority} nomme l’organisme`,
  dismissed: 'recours rejeté',
  reduced: (after: number | null) => `sanction réformée${after === null ? '' : `, amende ramenée à ${euros(after)}`}`,
  setAside: 'sanction annulée',
  withdrawn: 'désistement',
  unread: 'décision rendue, sens non établi',
};

const turnover = {
  /** Where the decision gives it: « SAN-2025-001, §§ 1 et 177 ». */
  source: (text: string) => text,
  unnamed: 'Organisme non nommé',
  amount: (amount: number, year: number, group: boolean, approximate: boolean) =>
    `${approximate ? 'environ ' : ''}${euros(amount)} en ${year}${group ? ', pour le groupe' : ''}`,
  share: (ratio: number, year: number, group: boolean, approximate: boolean) =>
    `${approximate ? 'environ ' : ''}${percent(ratio)} du chiffre d’affaires ${year}${group ? ' du groupe' : ''}`,
};

const evidence = {
  levels: {
    texte: evidenceLevels.texte.label as string,
    traduction: evidenceLevels.traduction.label as string,
    communique: evidenceLevels.communique.label as string,
    secondaires: evidenceLevels.secondaires.label as string,
  },
  dated: {
    texte: (day: string) => `${evidenceLevels.texte.dated} ${longDate(day)}`,
    traduction: (day: string) => `${evidenceLevels.traduction.dated} ${longDate(day)}`,
    communique: (day: string) => `${evidenceLevels.communique.dated} ${longDate(day)}`,
    secondaires: (day: string) => `${evidenceLevels.secondaires.dated} ${longDate(day)}`,
  },
  many: (sources: number) => count(sources, 'source lue', 'sources lues'),
  separator: ' ; ',
};

const sources = {
  title: 'Sources et vérification',
  checked: (day: string) => `Faits vérifiés le ${longDate(day)}.`,
  reviewed: ({ day, by }: { readonly day: string; readonly by: string }) =>
    `Relu, sources ouvertes, le ${longDate(day)} (${by}).`,
  kinds: { official: 'source officielle', court: 'juridiction', secondary: 'source secondaire' },
  /** What was read, and the day: « texte lu le 30 novembre 2026 ». */
  reading: ({ read, readOn }: Pick<Source, 'read' | 'readOn'>) =>
    readOn === undefined ? readings[read] : `${readings[read]} le ${longDate(readOn)}`,
  /** Under a source: its kind, what it proves, what was read of it. */
  line: (kind: string, proves: string, reading: string) => `${kind} · établit : ${proves} · ${reading}`,
};

const body = {
  otherNames: (names: readonly string[]) => `Autres noms : ${names.join(', ')}.`,
  group: (name: string) => `Groupe : ${name}.`,
  others: ' Du même groupe : ',
  sector: 'Secteur : ',
  /** After the name of the sector: what the CNIL decided there, and the place of the body's highest fine. */
  compared: ({ decisions, range, highest }: Pick<SectorPlace, 'decisions' | 'range' | 'highest'>) =>
    [
      ` (${count(decisions, 'décision', 'décisions')} de la CNIL`,
      range === null
        ? ''
        : `, amendes en vigueur de ${euros(range.min)} à ${euros(range.max)}, médiane ${euros(range.median)}`,
      ').',
      highest === null || range === null
        ? ''
        : highest.above === 0
          ? ` Aucune amende n’y dépasse ${euros(highest.amount)}.`
          : ` ${highest.above === 1 ? 'Une amende y dépasse' : `${highest.above} amendes y dépassent`} ${euros(highest.amount)}, sa plus forte.`,
    ].join(''),
  decisions: 'Décisions',
  caption: (name: string) => `Décisions visant ${name}`,
  articles: 'Articles',
};

/** The legal notice: the fields of `content/site.yaml`, in the order in which they are read. */
const legal = {
  publisher: 'Éditeur',
  host: 'Hébergement',
  publisherTerms: {
    name: 'Nom ou dénomination',
    legalForm: 'Forme et capital',
    address: 'Siège',
    registration: 'Immatriculation',
    phone: 'Téléphone',
    email: 'Courriel',
    director: 'Direction de la publication',
  },
  hostTerms: { name: 'Nom ou dénomination', address: 'Adresse', phone: 'Téléphone' },
  notOpen:
    'Ce site n’est pas encore ouvert au public. Les mentions sur fond jaune sont à fournir par son éditeur (fichier content/site.yaml) : aucune n’est inventée ici.',
  toFill: 'à fournir par l’éditeur',
};

/** The lists of bodies and of provisions. */
const index = {
  letters: 'Lettres',
  repeated: 'Sanctionnés plusieurs fois',
  times: (sanctions: number) => `${sanctions} fois`,
  foreign: (amount: number) => `${euros(amount)}, autorité étrangère · `,
  decisions: (value: number) => count(value, 'décision', 'décisions', 'aucune décision'),
  only: 'Sa décision',
  onlyOf: (name: string) => ` : ${name}`,
  texts: {
    rgpd: 'Règlement général sur la protection des données',
    lil: 'Loi Informatique et Libertés',
    cpce: 'Code des postes et des communications électroniques',
  },
};

const card = {
  draft: 'Brouillon',
  scheduled: 'Programmé',
  /** The two lengths of an article, in words that say what they are. */
  kinds: { fiche: 'Fiche courte', analyse: 'Analyse détaillée' },
  length: (kind: 'fiche' | 'analyse', minutes: number) =>
    ` · ${kind === 'fiche' ? 'fiche courte' : 'analyse détaillée'}, ${minutes} min`,
};

const cite = {
  title: 'Citer',
  purpose: (note: string | undefined) => `${note} : `,
  /** What the copied citation adds, before the day of the copy. */
  consulted: 'consulté le',
  short: 'Copier la citation',
};

const watched: Record<SourceName, string> = {
  'cnil-list': 'liste de la CNIL',
  dila: 'archive des délibérations',
  'conseil-etat': 'Conseil d’État',
  news: 'actualités de la CNIL',
};

const currency = {
  reading: (source: SourceName, read: string | null) =>
    `${watched[source]}, ${read === null ? 'pas encore' : longDate(read)}`,
  current: 'Ce recueil est à jour.',
  late: (days: number) =>
    `Ce recueil ne se dit pas à jour : une source au moins n’a pas été relue depuis ${days} jours.`,
  shortfall: (sanctions: number) =>
    count(sanctions, 'sanction annoncée, pas encore sur la liste', 'sanctions annoncées, pas encore sur la liste'),
  readings: (readings: readonly string[]) => `Dernières lectures : ${readings.join(' ; ')}.`,
  link: 'Ce qui est lu, et quand',
};

/** What the search page draws in the browser has its words in fr-search.ts. */
const search = {
  whole: 'Dans tout le site',
  label: 'Rechercher dans le recueil',
  placeholder: 'Rechercher',
  title: 'Recherche',
  home: 'Un organisme, un numéro de décision, un article, un mot',
  large: 'Un organisme, un numéro de décision ou de recours, un article, un mot',
  noScript:
    'La recherche se fait dans le navigateur et demande JavaScript, qui est désactivé ici. Tout le recueil se lit sans : les listes ci-dessous mènent à chaque page.',
  more: 'Afficher plus',
  examples: 'À essayer',
  browse: 'Ou parcourir ',
  refine: 'Filtres',
  filters: {
    nature: ['Nature', 'Toutes'],
    year: ['Année', 'Toutes'],
    theme: ['Thème', 'Tous'],
  } as Readonly<Record<'nature' | 'year' | 'theme', readonly [label: string, all: string]>>,
  /** Natures that its index has: on a result, and in the list. */
  natures: [
    ['analyse', 'Analyse', 'Analyses'],
    ['fiche', 'Fiche', 'Fiches'],
    ['organisme', 'Organisme', 'Organismes'],
    ['fondement', 'Fondement', 'Fondements'],
    ['jurisprudence', 'Jurisprudence', 'Jurisprudence'],
    ['theme', 'Thème', 'Thèmes'],
    ['secteur', 'Secteur', 'Secteurs'],
    ['liste', 'Liste officielle', 'Décisions anonymes'],
    ['page', 'À propos du site', 'Pages sur le site'],
  ] as readonly (readonly [nature: string, one: string, many: string])[],
  /** Of a body: « 3 amendes en vigueur, 42 300 000 € au total », those of other authorities said. */
  total: (fines: number, sum: number, foreign: number) => {
    const number = count(fines, 'amende en vigueur', 'amendes en vigueur');
    const total = fines === 1 ? `${number}, ${euros(sum)}` : `${number}, ${euros(sum)} au total`;
    return foreign === 0 ? total : `${total}, dont ${euros(foreign)} d’une autre autorité`;
  },
  /** « 325 000 000 € en 2 amendes, Google, 2025 ». */
  largest: (amount: number, fines: number, names: readonly string[], year: string) =>
    `${euros(amount)}${fines > 1 ? ` en ${fines} amendes` : ''}, ${names.join(' et ')}, ${year}`,
  /** An example of a provision: `5-1-e`. */
  provision: (article: string) => `art. ${article}`,
};

const explore = 'Filtrer, trier, télécharger';

/** What the page of decisions contains before its script draws anything. */
const holdings = {
  title: 'Ce qui a été jugé, point par point',
  point: 'Point',
  provision: 'Fondement',
  outcome: 'Sort',
  result: (result: HoldingResult, cnil: boolean) => holdingResults[result][cnil ? 'cnil' : 'other'] as string,
  undone: ', puis écarté par le juge',
  paragraphs: (text: string) => text,
};

/** The image that stands for a page where it is shared. */
const image = {
  kicker: 'Base de connaissances libre et indépendante',
  total: 'd’amendes de la CNIL en vigueur après recours',
  contents: (decisions: number, bodies: number, from: string | undefined, to: string | undefined) =>
    [
      count(decisions, 'décision', 'décisions'),
      count(bodies, 'organisme nommé', 'organismes nommés'),
      ...(from === undefined || to === undefined ? [] : [`du ${longDate(from)} au ${longDate(to)}`]),
    ].join(', '),
  several: (label: string, decisions: number) => `${label} (${decisions} décisions)`,
  noFine: 'Sans amende',
  liquidated: 'Astreinte liquidée, qui n’est pas une amende',
  originally: 'prononcés à l’origine',
  closed: (day: string, numbers: string) => `injonction close le ${longDate(day)}${numbers}`,
  liquidatedOn: (amount: number, day: string, numbers: string) =>
    `astreinte liquidée à ${euros(amount)} le ${longDate(day)}${numbers}`,
  reference: (act: string, day: string) => `${act} du ${longDate(day)}`,
  fate: (decision: string, fate: string) => `${decision} : ${fate}`,
};

const explorer = {
  /** Of the title of the list. */
  anchor: 'decisions',
  /** Title of each filter. */
  facets: {
    annee: 'Année',
    theme: 'Thème',
    fondement: 'Fondement',
    secteur: 'Secteur',
    organisme: 'Organisme',
    mesure: 'Mesure',
    procedure: 'Procédure',
    autorite: 'Autorité',
    statut: 'Suites',
  } satisfies Record<FacetName, string> as Record<FacetName, string>,
  label: 'Filtrer les décisions',
  filter: 'Filtrer',
  title: 'Décisions',
  skip: 'Passer les filtres',
  text: 'Organisme, numéro, mots de la liste officielle',
  hint: 'Plusieurs valeurs d’un même filtre : l’une ou l’autre. Plusieurs filtres : tous à la fois.',
  amount: 'Montant en vigueur, en euros',
  min: 'de',
  max: 'à',
  amounts: { min: '50 000', max: '1,5 M€' },
  unreadable: 'Écrire un montant en euros : 50 000, 50k ou 1,5 M€.',
  see: 'Voir les décisions',
  sort: 'Trier les décisions',
  orders: [
    ['', 'Plus récentes d’abord'],
    ['?tri=date&ordre=asc', 'Plus anciennes d’abord'],
    ['?tri=montant&ordre=desc', 'Montants en vigueur les plus élevés d’abord'],
    ['?tri=montant&ordre=asc', 'Montants en vigueur les plus faibles d’abord'],
    ['?tri=organisme&ordre=asc', 'Organismes de A à Z'],
    ['?tri=organisme&ordre=desc', 'Organismes de Z à A'],
  ],
  wait: 'Lecture de la sélection…',
  active: 'Filtres en cours',
  nothing: `Aucune décision ne répond à tous ces critères à la fois. Mais${NBSP}:`,
  chart: 'Graphique',
  legend: `Un disque par amende en vigueur, plus grand où plusieurs se touchent${NARROW}; un trait à la médiane des années de trois amendes au moins${NARROW}; sous l’axe, les décisions sans montant en vigueur. Échelle logarithmique.`,
  years: 'Les chiffres par année',
  yearTable: 'Décisions et amendes en vigueur de chaque année',
  yearHeads: ['Année', 'Décisions', 'Amendes', 'Total en vigueur', 'Médiane', 'La plus élevée'],
  save: 'Télécharger',
  failed: `Les décisions n’ont pas pu être chargées${NBSP}: les filtres, les tris et le graphique sont sans effet. Le tableau ci-dessous reste complet, page après page. `,
  retry: 'Réessayer',
  noScript:
    'Sans JavaScript, cette page montre toutes les décisions, quelle que soit son adresse. Des listes sont prêtes : ',
  noScriptFiles: '. Et tout se télécharge : ',
  download: 'Télécharger cette sélection',
  formats: [
    ['xlsx', 'Excel'],
    ['csv-fr', 'CSV « ; »'],
    ['csv', 'CSV « , »'],
    ['json', 'JSON'],
  ],
  columns: 'Noms des colonnes : ',
  columnLanguages: [
    ['fr', 'français'],
    ['en', 'anglais'],
  ],
  share: 'Partager cette sélection',
  notSaved: 'Le fichier n’a pas pu être préparé. Réessayer dans un instant.',
  copied: 'Lien copié.',
  notCopied: `Copie refusée par le navigateur${NBSP}: le lien est dans la barre d’adresse.`,
  allData: 'Toutes les données',
};

export const fr = {
  language: 'fr' as Language,
  act,
  amounts,
  body,
  card,
  cite,
  cooperation,
  copying,
  currency,
  evidence,
  explore,
  explorer,
  facts,
  filters,
  format,
  holdings,
  image,
  index,
  legal,
  life,
  announcedNote,
  noAppealNote,
  ordered,
  pager,
  plot,
  procedures,
  scale,
  search,
  shell,
  sources,
  status,
  statusNotes,
  table,
  timeline,
  totals,
  turnover,
};
