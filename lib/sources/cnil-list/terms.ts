/** Proposes the themes and the sector of a register-only row, from the CNIL's words; a person checks them. */
import { plainLetters } from '../../french/letters.ts';
import type { ListRow } from './row.ts';

/** Words of the breaches and the subject → themes, without accents. */
const THEMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/analyse d.impact|etude d.impact/, ['aipd']],
  [/anonymis/, ['anonymisation']],
  [/base legale|liceite|licite|demande d.autorisation|domaine de la sante/, ['base-legale']],
  [/biometri/, ['biometrie']],
  [/consentement/, ['consentement']],
  [/cookies?|traceurs/, ['cookies']],
  [/cooperation|(?:defaut de|non) reponse(?! a l.injonction)|mise en demeure/, ['cooperation-avec-la-cnil']],
  [/bancaires?|\bficp\b|banque de france/, ['donnees-bancaires']],
  [/donnees de sante|dossier medical|domaine de la sante/, ['donnees-de-sante']],
  [
    /donnees sensibles|categories? (?:particulieres?|speciales?)|opinions religieuses|infractions/,
    ['donnees-sensibles'],
  ],
  [/delegue a la protection/, ['dpo']],
  [/effacement|dereferencement|suppression/, ['droit-a-l-effacement']],
  [/droit d.acces/, ['droit-d-acces']],
  [/opposition/, ['droit-d-opposition']],
  [/rectification/, ['droit-de-rectification']],
  [/durees? de conservation|conservation injustifiee/, ['durees-de-conservation']],
  [/exactes|exactitude|mises? a jour|inexactes/, ['exactitude']],
  [/exercice des droits|droits des personnes/, ['exercice-des-droits']],
  [/finalite/, ['finalite']],
  [/formalites? prealables?/, ['formalites-prealables']],
  [/geolocalisation/, ['geolocalisation']],
  [
    /information (?:des personnes|et consentement|insatisfaisante)|defaut d.information|transparence/,
    ['information-des-personnes'],
  ],
  [/injonction/, ['injonction-non-respectee']],
  [/minimisation|excessi(?:f|ve)|non pertinen|pertinence|inadequa/, ['minimisation']],
  [/mots? de passe/, ['mots-de-passe']],
  [/prospection commerciale|l\. ?34-5/, ['prospection-commerciale']],
  [/prospection politique/, ['prospection-politique']],
  [/\bregistre/, ['registre']],
  [/securite|confidentialite/, ['securite']],
  [/sous-traitan/, ['sous-traitance']],
  [/hors de l.ue|transferts?/, ['transferts-hors-ue']],
  [/salarie|cybersurveillance/, ['surveillance-des-salaries']],
  [/videosurveillance|videoprotection/, ['videosurveillance']],
  [/violation de donnees|fuite de donnees/, ['violation-de-donnees']],
];

/** Words of the kind of body → sector; the first match wins. Without a match there is no sector. */
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/avocat|notaire|particulier|personne physique|candidat|personnalite politique|securite prive/, ''],
  [
    /ministere|^communes?\b|^collectivite|etablissements? (?:public|administratif)|administration\b|prefecture/,
    'secteur-public',
  ],
  [/universite|enseignement|lycee|(?<!auto-)ecole|scolaire|apprentis/, 'education'],
  [
    /medecin|dentiste|orthophoniste|stomatologue|hopital|hospitali|clinique|soins|sante|pharmaceutique|ambulanc|medic[oa]/,
    'sante',
  ],
  [/parti politique|politique|syndicat(?! de copro)|\bassociation|federation|comite social/, 'associations'],
  [/energie|electricite|\bgaz\b|isolation/, 'energie'],
  [/immobili|logements|copropri|locati(?:ve|on de logement)/, 'immobilier'],
  [/banque|bancaire|assurance|credit|paiement|cryptomonnaie/, 'banque-assurance'],
  [/prospects|prospection commerciale/, 'prospection-et-courtage-de-donnees'],
  [/marketing|publicit/, 'publicite-en-ligne'],
  [/presse|journa|revue|edition(?!.*logiciel)|audiovisuel|radio|actualites|television/, 'presse-et-medias'],
  [/magasin|commerce de detail/, 'commerce'],
  [/telecommunication(?!.*detail)|telephonie (?:mobile|fixe)|fournisseur d.acces/, 'telecoms'],
  [/hotel|hebergement de tourisme|agence de voyage|camping/, 'tourisme'],
  [/\bsport|spectacle|theatre|billets|\bjeux\b|loisirs|casino/, 'jeux-et-loisirs'],
  [/transport|taxi|\bfret\b|location de vehicules|scooters/, 'transport'],
  [
    /commerce|magasin|\bvente|vendant|supermarche|superette|boulangerie|restaura|boutique|distribution|optique|armurerie/,
    'commerce',
  ],
  [
    /logiciel|rencontres|intelligence artif|informatique|site web|site internet|internet|application mobile|moteur de recherche|reseau social|en ligne|annuaire|applicati/,
    'numerique-et-plateformes',
  ],
  [/recrutement|ressources humaines/, 'ressources-humaines'],
];

export interface Terms {
  /** A slug of `sectors.yaml`; null when no word matches. */
  readonly sector: string | null;
  /** Slugs of `themes.yaml`, in their order. */
  readonly themes: readonly string[];
}

/** The terms proposed for a row, among those of the content. */
export function proposedTerms(
  row: Pick<ListRow, 'body' | 'subject' | 'breaches'>,
  known: { readonly themes: ReadonlySet<string>; readonly sectors: ReadonlySet<string> },
): Terms {
  const words = plainLetters([row.subject ?? '', ...row.breaches].join(' ; '));
  const themes = new Set(THEMES.flatMap(([pattern, slugs]) => (pattern.test(words) ? slugs : [])));
  const body = plainLetters(row.body);
  const sector = SECTORS.find(([pattern]) => pattern.test(body))?.[1] || null;
  return {
    sector: sector !== null && known.sectors.has(sector) ? sector : null,
    themes: [...themes].filter((theme) => known.themes.has(theme)).toSorted(),
  };
}
