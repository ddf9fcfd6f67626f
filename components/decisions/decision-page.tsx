/** A decision that no article tells: the words of the official list, what they establish, how to cite it. */
import type { ReactNode } from 'react';
import { longDate } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { DecisionPageView } from '#lib/views/decision-page.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import { Links } from '../lists/links.tsx';
import { SourceLink } from '../lists/source-link.tsx';

export function DecisionPage({ view, files }: { view: DecisionPageView; files: readonly FileLink[] }) {
  const { amount } = view;
  return (
    <div className="max-w-[44rem] space-y-8">
      <div className="border-y-2 border-ink py-5">
        {amount.figure === null ? null : (
          <p className="amount text-[2.25rem] leading-none whitespace-normal lg:text-[2.75rem]">{amount.figure}</p>
        )}
        {amount.notes.map(({ text, struck }) => (
          <p key={text} className="label mt-1">
            {typeset(text)}
            {struck === undefined ? null : <s className="amount">{struck}</s>}
          </p>
        ))}
        <dl data-decision={view.key} className="mt-5 grid gap-x-8 gap-y-3 border-t border-rule pt-4 sm:grid-cols-2">
          <Fact term="Organisme, dans les mots de la CNIL">{quoted(view.body)}</Fact>
          <Fact term="Décision, dans les mots de la CNIL">{quoted(view.outcome)}</Fact>
          {view.subject === null ? null : <Fact term="Objet, dans les mots de la CNIL">{quoted(view.subject)}</Fact>}
          <Fact term="Date">
            <time dateTime={view.decided}>{longDate(view.decided)}</time>
          </Fact>
          {view.procedure === null ? null : <Fact term="Procédure">{view.procedure}</Fact>}
          <Fact term="Mesures">{view.measures.join(', ')}</Fact>
          {view.themes.length === 0 ? null : (
            <Fact term="Thèmes">
              <Links links={view.themes} />
            </Fact>
          )}
          {view.sector === null ? null : (
            <Fact term="Secteur">
              <Links links={[view.sector]} />
            </Fact>
          )}
          <Fact term="État">{typeset(view.status)}</Fact>
        </dl>
      </div>
      <Part id="manquements" title="Manquements, dans les mots de la CNIL">
        {view.breaches.length === 0 ? (
          <p>La liste officielle n’en dit rien.</p>
        ) : (
          <ul className="list-disc space-y-1 pl-5">
            {view.breaches.map((breach) => (
              <li key={breach}>{quoted(breach)}</li>
            ))}
          </ul>
        )}
      </Part>
      {view.notes.length === 0 ? null : (
        <Part id="particularites" title="Ce que la ligne a de particulier">
          {view.notes.map((note) => (
            <p key={note}>{typeset(note)}</p>
          ))}
        </Part>
      )}
      <Part id="sources" title="Sources">
        <ul className="space-y-1">
          {view.legifrance === null ? null : (
            <li>
              <a href={view.legifrance} rel="external noopener" className="source">
                Texte de la délibération, sur Légifrance
              </a>
            </li>
          )}
          {view.sources.map((source) => (
            <li key={source.url}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
        <p className="label mt-2">
          {typeset(
            `${view.evidence}. La liste ne nomme pas l’organisme, et aucun article du recueil ne raconte cette décision.`,
          )}
        </p>
      </Part>
      <Part id="citer" title="Citer">
        <p data-copy className="leading-snug wrap-anywhere">{`${typeset(view.citation)}, ${view.address}`}</p>
      </Part>
      <p className="no-print flex flex-wrap gap-x-6">
        <a href={view.year.href} className="inline-block py-1">
          {view.year.label}
        </a>
        {files.map(({ href, label, type }) => (
          <a key={href} href={href} type={type} className="inline-block py-1">
            {label}
          </a>
        ))}
      </p>
      <script type="module" async src={routes.script('copy')} />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="label">{term}</dt>
      <dd className="leading-snug">{children}</dd>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="panel">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Words that are not ours. */
function quoted(words: string): string {
  return typeset(`« ${words} »`);
}
