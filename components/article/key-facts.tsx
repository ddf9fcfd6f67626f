/** The key facts of an article: the amount in force first and large, then what a lawyer looks for. */
import { Fragment, type ReactNode } from 'react';
import { anchors, legifranceAddress } from '#lib/routes.ts';
import { type ArticleView, type DecisionFactsView, standings } from '#lib/views/article.ts';
import type { NameLink } from '#lib/views/decisions.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { AmountScaleChart } from '../charts/amount-scale.tsx';
import { ProvisionLinks } from '../decisions/provision-links.tsx';
import { TextName } from '../decisions/text-name.tsx';
import { Links } from '../lists/links.tsx';
import { Fold } from '../shell/fold.tsx';

/** What key facts need of an article. */
type Facts = Pick<ArticleView, 'decisions' | 'amounts' | 'scale'>;

export function KeyFacts({ view, words = fr }: { view: Facts; words?: Words }) {
  if (view.decisions.length === 0) return null;
  return (
    <aside aria-labelledby={anchors.article.keyFacts} className="border-t-2 border-ink pt-3 lg:pt-5">
      <h2 id={anchors.article.keyFacts} className="kicker">
        {words.facts.title}
      </h2>
      <Amounts view={view} words={words} />
      <Fold summary={words.facts.more}>
        <PlaceOfAmount view={view} words={words} />
        {view.decisions.map((decision) => (
          <DecisionFacts key={decision.key} decision={decision} words={words} />
        ))}
      </Fold>
    </aside>
  );
}

function Amounts({ view, words }: { view: Facts; words: Words }) {
  const {
    facts,
    format: { euros, typeset },
  } = words;
  const { fine, inForce, liquidation } = view.amounts;
  const share = shareBesideFine(view);
  // Most articles say that no appeal is known: the search does not read it.
  const known = view.decisions.some(({ status }) => status !== 'unknown');
  const undisclosed = view.decisions.some((decision) => decision.undisclosed);
  return (
    <div className="mt-2 mb-3 lg:mt-3 lg:mb-0">
      {inForce === null ? (
        <p className="text-2xl font-semibold">{undisclosed ? facts.undisclosed : facts.noFine}</p>
      ) : (
        <>
          <p className="amount text-[2.25rem] leading-none lg:text-[2.75rem]">{euros(inForce)}</p>
          <p className="label mt-2">
            {view.decisions.filter((decision) => decision.fine !== null).length > 1
              ? facts.inForceTotal
              : facts.inForce}
          </p>
          {fine === inForce || fine === null ? null : (
            <p className="mt-1">
              <span className="sr-only">{facts.originally}</span>
              <s className="amount text-xl text-muted">{euros(fine)}</s>
              <span className="label">{facts.original}</span>
            </p>
          )}
        </>
      )}
      {share === null ? null : <p className="mt-1 leading-snug">{typeset(share)}</p>}
      {liquidation === null ? null : (
        <p className="mt-2">
          <span className="amount text-xl">{euros(liquidation)}</span>
          <span className="label">{facts.liquidated}</span>
        </p>
      )}
      <div {...(known ? { 'data-pagefind-body': '', 'data-pagefind-weight': '0.5' } : {})}>
        {standings(view.decisions, words).map((line) => (
          <p key={line} className="label mt-2">
            {typeset(line)}
          </p>
        ))}
      </div>
    </div>
  );
}

function PlaceOfAmount({ view: { scale, amounts }, words }: { view: Facts; words: Words }) {
  if (scale === null || !amounts.inForce) return null;
  return (
    <div className="mt-5">
      <AmountScaleChart scale={scale} amount={amounts.inForce} higher={scale.higher} words={words} />
    </div>
  );
}

/** The share of turnover that stands under the amount: where one body has one fine; else each has its own, below. */
function shareBesideFine({ decisions }: Facts): string | null {
  const fined = decisions.filter(({ fineInForce }) => fineInForce);
  const [turnover, ...others] = fined.flatMap(({ turnovers }) => turnovers);
  return fined.length === 1 && others.length === 0 && turnover?.name === null ? turnover.share : null;
}

function DecisionFacts({ decision, words }: { decision: DecisionFactsView; words: Words }) {
  const {
    facts,
    format: { longDate, typeset },
  } = words;
  return (
    <dl
      data-decision={decision.key}
      data-pagefind-body=""
      data-pagefind-weight="0.5"
      className="mt-5 grid gap-x-4 gap-y-3 border-t border-rule pt-4 sm:grid-cols-2 lg:grid-cols-1"
    >
      <Fact term={facts.decision}>
        {decision.legifrance === null ? (
          decision.label
        ) : (
          <a href={legifranceAddress(decision.legifrance)} rel="external noopener">
            {decision.label}
          </a>
        )}
        {decision.number === null ? null : `, ${longDate(decision.decided)}`}
        {facts.published(decision.published)}
      </Fact>
      <Fact term={decision.respondents.length > 1 ? facts.bodies : facts.body}>
        <Names links={decision.respondents} />
      </Fact>
      {decision.shares.length > 0 && decision.shares.some(({ fine }) => fine !== null) ? (
        <Fact term={facts.split}>
          {decision.shares.map(({ name, fine }) => (
            <p key={name}>{typeset(facts.share(name, fine))}</p>
          ))}
        </Fact>
      ) : null}
      {decision.turnovers.length === 0 ? null : (
        <Fact term={facts.turnover} searched={false}>
          {decision.turnovers.map(({ name, turnover, share, source }) => (
            <p key={`${name} ${source}`}>
              {typeset([name === null ? null : facts.named(name), turnover].filter((part) => part !== null).join(' '))}
              <span className="label block">
                {typeset([name === null ? null : share, source].filter((part) => part !== null).join(' · '))}
              </span>
            </p>
          ))}
        </Fact>
      )}
      <Fact term={facts.measures}>{typeset(decision.ordered)}</Fact>
      {decision.provisions.length === 0 && decision.setAside.length === 0 ? null : (
        <Fact term={facts.provisions}>
          <ProvisionLinks
            groups={decision.provisions}
            separator={words.table.separator}
            textName={(text) => <TextName key={text} text={text} />}
          />
          {decision.setAside.length === 0 ? null : (
            <p className="label">{typeset(facts.setAside(decision.setAside))}</p>
          )}
        </Fact>
      )}
      {decision.procedure === null ? null : (
        <Fact term={facts.procedure} searched={false}>
          {decision.procedure}
        </Fact>
      )}
      {decision.appealNotes.length === 0 ? null : (
        <Fact term={facts.appeal}>
          {decision.appealNotes.map((note) => (
            <p key={note}>{typeset(note)}</p>
          ))}
        </Fact>
      )}
      <Fact term={facts.subjects}>
        <Links links={decision.subjects} />
      </Fact>
      <Fact term={facts.evidence} searched={false}>
        <span className="block">{decision.evidence.line}</span>
        {decision.evidence.sources.length === 0 ? null : (
          <a href={`#${anchors.article.sources}`} className="label">
            {decision.evidence.sources.map(({ text, language }, i) => (
              <Fragment key={text}>
                {i === 0 ? null : words.evidence.separator}
                {language === undefined ? typeset(text) : <span lang={language}>{typeset(text)}</span>}
              </Fragment>
            ))}
          </a>
        )}
      </Fact>
      {decision.unnamedSince === null ? null : (
        <Fact term={facts.publicity} searched={false}>
          {facts.unnamed(decision.unnamedSince)}
        </Fact>
      )}
    </dl>
  );
}

/** Names of bodies, each with its language where that is another one; apart from `Links`, which the script of the list carries. */
function Names({ links }: { links: readonly NameLink[] }) {
  return links.map(({ label, href, language }, i) => (
    <Fragment key={label}>
      {i === 0 ? null : ', '}
      {href === null ? (
        label
      ) : (
        <a href={href} lang={language}>
          {label}
        </a>
      )}
    </Fragment>
  ));
}

/** A fact; `searched` is false where many articles say the same. */
function Fact({ term, searched = true, children }: { term: string; searched?: boolean; children: ReactNode }) {
  return (
    <div {...(searched ? {} : { 'data-pagefind-ignore': '' })}>
      <dt className="label" data-pagefind-ignore="">
        {term}
      </dt>
      <dd className="text-base leading-snug">{children}</dd>
    </div>
  );
}
