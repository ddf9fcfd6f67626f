/** How a decision is cited in France, and how its page is. */
import { enumerate, longDate } from '../format.ts';
import { absolute, routes } from '../routes.ts';
import type { Article, Corpus, Decision } from '../schema/corpus.ts';
import { dataUpdated } from './open-data.ts';

/** « CNIL, formation restreinte, délibération n° SAN-2024-013 du 5 septembre 2024, Cegedim Santé ». */
export function decisionCitation(decision: Decision, corpus: Corpus): string {
  const authority = corpus.authorities.get(decision.authority);
  const date = longDate(decision.decided);
  const bodies = [
    ...new Set(
      decision.respondents.map(
        ({ organisation }) =>
          (organisation && corpus.organisations.get(organisation)?.name) || decision.body || 'organisme non nommé',
      ),
    ),
  ];
  const concerned = enumerate(bodies);
  if (decision.authority !== 'cnil')
    return `${authority?.short ?? decision.authority}, décision${decision.number ? ` n° ${decision.number}` : ''} du ${date}, ${concerned}`;
  const formation = decision.procedure === 'simplifiee' ? 'procédure simplifiée' : 'formation restreinte';
  return `CNIL, ${formation}, ${decision.number ? `délibération n° ${decision.number}` : 'délibération'} du ${date}, ${concerned}`;
}

/** « Recueil des sanctions CNIL, données ouvertes, version du 25 novembre 2026, adresse ». */
export function dataCitation(corpus: Corpus): string {
  return `${corpus.site.name}, données ouvertes, version du ${longDate(dataUpdated(corpus))}, ${absolute(routes.data)}`;
}

/** « « Titre », Recueil des sanctions CNIL, mis à jour le 23 novembre 2026, adresse ». */
export function pageCitation(article: Article, corpus: Corpus): string {
  const updated = article.updated ?? article.published;
  return `« ${article.title} », ${corpus.site.name}, mis à jour le ${longDate(updated)}, ${absolute(routes.article(article.slug))}`;
}
