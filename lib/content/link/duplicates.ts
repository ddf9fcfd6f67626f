/** Refuses duplicates: a decision, a title, the name of an organisation, a search word. */
import { wordsKey } from '../../french/key-words.ts';
import { decisionId } from '../../schema/decision.ts';
import { error, type Problem } from '../problem.ts';
import type { Documents } from '../read/documents.ts';
import { synonymDocuments } from './vocabulary.ts';

type ArticleDocument = Documents['articles'][number];

/** Every decision, title, name and word that an earlier place already has. */
export function duplicateProblems(documents: Documents): Problem[] {
  const articles = draftsLast(documents.articles);
  return [
    ...duplicateDecisions(articles),
    ...duplicateTitles(articles),
    ...duplicateNames(documents),
    ...duplicateWords(documents),
  ];
}

/** Drafts last, so that a duplicate is reported in the draft. */
function draftsLast(articles: readonly ArticleDocument[]): ArticleDocument[] {
  return articles.toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft));
}

function duplicateDecisions(articles: readonly ArticleDocument[]): Problem[] {
  const all = articles.flatMap((article) =>
    article.data.decisions.map((decision, i) => ({
      article,
      id: decisionId(decision),
      place: article.locate(['decisions', i, decision.number === null ? 'id' : 'number']),
    })),
  );
  return duplicates(all, ({ id }) => id).map(({ article, id, place, other }) =>
    error(
      article.file,
      place,
      'duplicate-decision',
      `la décision « ${id} » figure déjà dans ${other.article.file}`,
      'Garder une seule fiche par décision.',
    ),
  );
}

function duplicateTitles(articles: readonly ArticleDocument[]): Problem[] {
  const all = articles.map((article) => ({ article, place: article.locate(['title']) }));
  return duplicates(all, ({ article }) => article.data.title).map(({ article, place, other }) =>
    error(
      article.file,
      place,
      'duplicate-title',
      `le titre est déjà celui de ${other.article.file}`,
      'Le distinguer par l’année, le montant ou le motif.',
    ),
  );
}

/** A word in two groups would have two meanings; accents, capitals and plurals are ignored. */
function duplicateWords(documents: Documents): Problem[] {
  return synonymDocuments(documents).flatMap(({ file, data, locate }) => {
    const all = Object.entries(data.synonyms).flatMap(([id, { words }]) =>
      words.map((word, i) => ({ id, word, place: locate(['synonyms', id, 'words', i]) })),
    );
    return duplicates(all, ({ word }) => wordsKey(word)).map(({ word, place, other }) =>
      error(
        file,
        place,
        'duplicate-word',
        `« ${word} » est déjà dans le groupe « ${other.id} »`,
        'Le garder dans un seul groupe : accents, capitales et pluriels ne comptent pas.',
      ),
    );
  });
}

function duplicateNames(documents: Documents): Problem[] {
  const file = documents['organisations.yaml'];
  if (!file) return [];
  const all = Object.entries(file.data.organisations).flatMap(([slug, { name, aliases }]) =>
    [name, ...aliases].map((written) => ({ slug, written })),
  );
  return duplicates(all, ({ written }) => written).map(({ slug, written, other }) =>
    error(
      file.file,
      file.locate(['organisations', slug], true),
      'duplicate-name',
      `le nom « ${written} » est déjà celui de « ${other.slug} »`,
      'Garder ce nom pour un seul organisme.',
    ),
  );
}

/** Every element with the key of an earlier element, with that earlier one. */
function duplicates<T extends object>(all: readonly T[], keyOf: (element: T) => string): (T & { other: T })[] {
  const first = new Map<string, T>();
  return all.flatMap((element) => {
    const other = first.get(keyOf(element));
    if (other) return [{ ...element, other }];
    first.set(keyOf(element), element);
    return [];
  });
}
