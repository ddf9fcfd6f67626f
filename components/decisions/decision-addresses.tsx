/** What the address of a decision is, for who types it, cites it or asks for it from a program. */
import { absolute, routes } from '#lib/routes.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { typeset } from '#lib/typography.ts';

export function DecisionAddresses({
  site,
  examples: { numbered, row },
}: {
  site: Corpus['site'];
  examples: { readonly numbered: string | null; readonly row: string | null };
}) {
  return (
    <div className="prose">
      <p>
        {typeset('Une décision se trouve sous son numéro')}
        <Example address={numbered && absolute(routes.decision(numbered), site)} />
        {typeset(
          '. Une ligne de la liste officielle sans numéro se trouve sous sa date, et son rang ce jour-là s’il y en a plusieurs',
        )}
        <Example address={row && absolute(routes.decision(row), site)} />
        {typeset('. Elle garde cette adresse quand son numéro est connu, ou quand un article la raconte.')}
      </p>
      <p>
        {typeset(
          'Si un article raconte la décision, l’adresse y mène ; sinon, la page donne ce que la liste officielle en dit. Les mêmes faits sont donnés à un programme sous la même adresse, terminée par .json au lieu de la barre',
        )}
        <Example address={numbered && absolute(routes.decisionJson(numbered), site)} />
        {typeset('. Le ')}
        <a href={routes.data}>dictionnaire</a>
        {typeset(' dit chaque champ.')}
      </p>
      <p>
        <a href={routes.decisions}>Toutes les décisions</a>
      </p>
    </div>
  );
}

function Example({ address }: { address: string | null }) {
  return address === null ? null : (
    <>
      {typeset(' : ')}
      <code className="wrap-anywhere">{address}</code>
    </>
  );
}
