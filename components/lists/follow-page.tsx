/** How to follow the record: what a feed is, one for each topic, by e-mail, what changed lately. */
import type { ReactNode } from 'react';
import { number } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { FollowView } from '#lib/views/follow.ts';

export function FollowPage({ view }: { view: FollowView }) {
  return (
    <div className="max-w-[44rem] space-y-10">
      <p className="flex flex-wrap gap-x-6">
        <a href="#choisir" className="inline-block py-1">
          L’adresse à copier
        </a>
        <a href="#sujets" className="inline-block py-1">
          Un sujet en particulier
        </a>
        <a href="#courriel" className="inline-block py-1">
          Par courriel
        </a>
      </p>
      <Part id="flux" title="Ce qu’est un flux">
        <p>
          {typeset(
            'Un flux est une adresse que l’on donne à un lecteur de flux, une fois. Le lecteur va y voir de temps en temps et montre ce qui est nouveau, comme une boîte aux lettres. Rien n’est à donner à ce site : ni nom, ni adresse électronique.',
          )}
        </p>
        <p>
          {typeset(
            'Thunderbird et Outlook lisent les flux à côté du courrier ; il existe aussi des applications et des services faits pour cela, sur ordinateur et sur téléphone.',
          )}
        </p>
      </Part>
      <Part id="choisir" title="L’adresse à copier">
        <dl className="divide-y divide-rule border-y border-rule">
          {view.feeds.map(({ label, says, atom, json, address }) => (
            <div key={atom} className="py-4">
              <dt className="text-xl font-semibold">{label}</dt>
              <dd>
                <p>{says}</p>
                <p data-copy className="mt-1 font-sans text-[0.875rem] wrap-anywhere">
                  {address}
                </p>
                <p className="label">
                  <a href={atom} type="application/atom+xml" className="inline-block py-1">
                    {`Ouvrir le flux : ${label.toLowerCase()}`}
                  </a>
                  {', ou '}
                  <a href={json} type="application/feed+json" className="inline-block py-1">
                    en JSON
                  </a>
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="sujets" title="Un sujet en particulier">
        <p>
          {typeset('Chaque thème, fondement, secteur et organisme a son flux : l’adresse de sa page, suivie de ')}
          <code>flux.xml</code>
          {typeset(' (ou de ')}
          <code>flux.json</code>
          {').'}
          {view.example === null ? null : (
            <>
              {' Par exemple : '}
              <code className="wrap-anywhere">{view.example}</code>
            </>
          )}
        </p>
        {view.topics.map(({ title, count, index, feeds }) => (
          <details key={title} className="border-t border-rule pt-3">
            <summary className="cursor-pointer font-semibold">{`${title} (${number(count)})`}</summary>
            <ul className="mt-2 columns-1 gap-x-8 sm:columns-2">
              {feeds.map(({ label, href }) => (
                <li key={href} className="break-inside-avoid">
                  <a href={href} type="application/atom+xml" className="inline-block py-1">
                    {typeset(label)}
                  </a>
                </li>
              ))}
            </ul>
            {feeds.length < count ? (
              <p className="label mt-2">
                {typeset(`Les ${number(feeds.length)} premiers ; la page de chaque autre donne son flux : `)}
                <a href={index}>{title.toLowerCase()}</a>.
              </p>
            ) : null}
          </details>
        ))}
      </Part>
      <Part id="courriel" title="Par courriel">
        <p>
          {typeset(
            'Ce site n’envoie pas de courriel et ne garde aucune adresse. Des services tiers lisent un flux et en envoient le contenu par courriel : on y colle l’adresse copiée plus haut. Dans l’ordre de leur nom : Blogtrottr, Feedrabbit, Follow.it, IFTTT. Une règle d’Outlook, de Power Automate ou de Zapier fait de même dans une entreprise.',
          )}
        </p>
        <p>
          {typeset(
            'Aucun n’est recommandé, et ce site n’a de lien avec aucun d’eux : chacun a ses conditions, et saura votre adresse et ce que vous suivez. Un lecteur de flux installé sur votre appareil ne le dit à personne.',
          )}
        </p>
      </Part>
      <Part id="derniers" title="Ce qui a changé récemment">
        {view.feeds.map(({ label, lately }) =>
          lately.length === 0 ? null : (
            <div key={label}>
              <h3 className="mt-4 text-xl font-semibold">{label}</h3>
              <ul className="divide-y divide-rule">
                {lately.map(({ label: title, href, day }) => (
                  <li key={`${href} ${day} ${title}`} className="py-2 leading-snug">
                    <a href={href}>{title}</a>
                    <span className="label block">{day}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </Part>
      <script type="module" async src={routes.script('copy')} />
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="panel space-y-3">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
