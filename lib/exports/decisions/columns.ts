/**
 * The columns of a file of decisions, in their order: the path of each field of the open data that contains a plain
 * value or a list of them (`respondents.name`), and its French name. The published files and the downloads of a selection
 * read this table.
 */
import type { DecisionRecord } from '../../schema/open-data.ts';

/** Paths of the plain fields of a record: an object or a list of objects gives the paths of its fields. */
type PathIn<T> = { [Name in keyof T & string]: Under<Name, NonNullable<T[Name]>> }[keyof T & string];
type Under<Name extends string, T> = T extends readonly (infer Element)[]
  ? Under<Name, NonNullable<Element>>
  : T extends object
    ? `${Name}.${PathIn<T>}`
    : Name;

export type ColumnPath = PathIn<DecisionRecord>;

/** The language of the column names: French, or the names of the fields, which are English. */
export type ColumnLanguage = 'fr' | 'en';

const french: Readonly<Record<ColumnPath, string>> = {
  id: 'Identifiant',
  number: 'Numéro',
  authority: 'Autorité',
  decided: 'Date de la décision',
  published: 'Date de publication',
  procedure: 'Procédure',
  measures: 'Mesures',
  'respondents.organisation': 'Organismes (identifiant)',
  'respondents.name': 'Organismes (nom dans la décision)',
  'respondents.country': 'Organismes (pays du siège)',
  'respondents.fine': 'Organismes (amende de chacun, en euros)',
  'respondents.turnover.amount': 'Chiffre d’affaires (en euros)',
  'respondents.turnover.year': 'Chiffre d’affaires (exercice)',
  'respondents.turnover.scope': 'Chiffre d’affaires (périmètre)',
  'respondents.turnover.source': 'Chiffre d’affaires (passage de la décision)',
  'respondents.turnover.approximate': 'Chiffre d’affaires (approché)',
  fine: 'Amende prononcée (en euros)',
  fineInForce: 'Amende en vigueur (en euros)',
  liquidation: 'Astreinte liquidée (en euros)',
  dailyPenalty: 'Astreinte par jour de retard (en euros)',
  sector: 'Secteur',
  provisions: 'Fondements',
  'holdings.provision': 'Griefs (fondement)',
  'holdings.result': 'Griefs (sort)',
  'holdings.point': 'Griefs (objet)',
  'holdings.english': 'Griefs (objet, en anglais)',
  'holdings.paragraphs': 'Griefs (paragraphes de la décision)',
  themes: 'Thèmes',
  status: 'État après recours',
  'appeals.court': 'Recours (juridiction)',
  'appeals.number': 'Recours (numéro)',
  'appeals.date': 'Recours (date)',
  'appeals.outcome': 'Recours (issue)',
  'appeals.fineAfter': 'Recours (total des amendes après, en euros)',
  namedUntil: 'Organisme nommé jusqu’au',
  'sources.url': 'Sources (adresse)',
  'sources.title': 'Sources (titre)',
  'sources.kind': 'Sources (nature)',
  confidence: 'Établi par',
  article: 'Adresse sur le site',
  register: 'Sur la liste officielle',
  body: 'Nature de l’organisme non nommé',
};

export const columnPaths = Object.keys(french) as readonly ColumnPath[];

/** The name of each column, in their order. */
export function columnNames(language: ColumnLanguage): readonly string[] {
  return language === 'fr' ? Object.values(french) : columnPaths;
}
