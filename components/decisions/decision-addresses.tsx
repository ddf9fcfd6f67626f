/** What the address of a decision is, for who types it, cites it or asks for it from a program. */
import { absolute, routes } from '#lib/routes.ts';
import type { Corpus } from '#lib/schema/corpus.ts';

export function DecisionAddresses({ site }: { site: Corpus['site'] }) {
  const example = (name: string) => absolute(routes.decision(name), site);
  return (
    <div className="prose">
      <p>
        {'Une décision se trouve sous son numéro : '}
        <code className="wrap-anywhere">{example('SAN-2024-013')}</code>
        {'. Une ligne de la liste officielle sans numéro se trouve sous sa date, et son rang ce jour-là : '}
        <code className="wrap-anywhere">{example('r-2025-03-13-2')}</code>. Elle garde cette adresse quand son numéro
        est connu, ou quand un article la raconte.
      </p>
      <p>
        {
          'Si un article raconte la décision, l’adresse y mène ; sinon, la page donne ce que la liste officielle en dit. Les mêmes faits, pour un programme : '
        }
        <code className="wrap-anywhere">{absolute(routes.decisionJson('SAN-2024-013'), site)}</code>
        {', dont le '}
        <a href={routes.data}>dictionnaire</a>
        {' dit chaque champ.'}
      </p>
      <p>
        <a href={routes.decisions}>Toutes les décisions</a>
      </p>
    </div>
  );
}
