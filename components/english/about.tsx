/** What the record is, how its facts are established, what it does with readers’ data: for readers of English. */
import type { ReactNode } from 'react';
import { routes } from '#lib/routes.ts';
import type { Edition } from '#lib/views/words/edition.ts';

export function EnglishAbout({ edition: { site } }: { edition: Edition }) {
  return (
    <div className="max-w-[36em] space-y-10">
      <Part title="What it is">
        <p>
          This site records the sanctions of the CNIL, the French data protection authority, and of foreign authorities
          that led cases in cooperation with it. It also holds every row of the CNIL’s own list of its sanctions, most
          of which name nobody. It is independent of the CNIL: only the official text of a decision is authentic.
        </p>
        <p>
          The analyses are in French. Each case that has one also has an English page: a summary, the key facts, what
          became of the sanction and the sources.
        </p>
      </Part>
      <Part title="Method">
        <p>
          Each fact is written once, with its source, the kind of source and the day it was read. The texts, English
          ones included, are then compared with these facts by a program: an amount, a date, a provision or a number
          that contradicts them stops publication.
        </p>
        <p>
          The amount in force is what remains of a fine after appeals. The absence of an appeal is never presumed: “no
          appeal is known” means that none was found on the day given. A liquidated periodic penalty is not counted as a
          fine. The fines of foreign authorities are never added to those of the CNIL.
        </p>
        <p>
          <a href={routes.page('methode')} hrefLang="fr">
            The full method, in French
          </a>
          {' · '}
          <a href={routes.corrections} hrefLang="fr">
            Every correction made, in French
          </a>
        </p>
      </Part>
      <Part title="How to cite">
        <p>
          Each case page ends with the citation of the decision and that of the page itself. An address once published
          does not change.
        </p>
      </Part>
      <Part title="Privacy">
        <p>
          No cookie, no tracker, no request to a third party, on any page. No natural person is named.{' '}
          <a href={routes.page('confidentialite')} hrefLang="fr">
            Privacy notice, in French
          </a>
        </p>
      </Part>
      <Part title="Accessibility">
        <p>
          Every page can be read without JavaScript, with a keyboard alone and at a zoom of 200%.{' '}
          <a href={routes.page('accessibilite')} hrefLang="fr">
            Accessibility statement, in French
          </a>
        </p>
      </Part>
      <Part title="Contact">
        <p>
          {site.publisher.email === null ? (
            <a href={routes.page('mentions-legales')} hrefLang="fr">
              The publisher’s contact details, in French
            </a>
          ) : (
            <a href={`mailto:${site.publisher.email}`}>{site.publisher.email}</a>
          )}
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-3">
      <h2 className="text-2xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}
