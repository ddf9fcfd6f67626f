/** The page of the open data: downloads, guide, dictionary, identifiers, licence, citation, changes. */
import type { ReactNode } from 'react';
import { count, fileSize, longDate, number, uncapitalise } from '#lib/format.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { DataPageView } from '#lib/views/data-page.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import { Dictionary } from './dictionary.tsx';
import { Vocabularies } from './vocabularies.tsx';

export interface DataFile extends FileLink {
  /** Bytes, before compression. */
  readonly size: number;
}

export function DataPage({ view, files }: { view: DataPageView; files: readonly DataFile[] }) {
  return (
    <div className="space-y-14">
      <Downloads view={view} files={files} />
      <Reading view={view} />
      <Section id="dictionnaire" title="Dictionnaire">
        <Text text="Les champs d’une décision, dans leur ordre. Un champ est toujours écrit ; ce qui n’existe pas, ou n’est pas établi, vaut `null`." />
        <Dictionary rows={view.dictionary} />
        <h3 className="mt-10 mb-2 text-xl font-semibold">En tête du fichier JSON</h3>
        <Dictionary rows={view.envelope} prefix="fichier-" />
        <h3 className="mt-10 mb-2 text-xl font-semibold">Jurisprudence</h3>
        <Text text="Les champs d’une décision de justice, dans `jurisprudence.json`. Une phrase du recueil dit ce qu’elle décide ; l’adresse est celle de la source officielle." />
        <Dictionary rows={view.jurisprudence} prefix="juge-" />
      </Section>
      <Section id="identifiants" title="Identifiants">
        <Text
          text={`Les organismes et les fondements portent l’identifiant de leur page : \`cegedim-sante\` est décrit à l’adresse \`${routes.organisation('cegedim-sante')}\`, \`rgpd-5-1-e\` à l’adresse \`${routes.provision('rgpd-5-1-e')}\`. Un identifiant publié ne change plus.`}
        />
        <Vocabularies vocabularies={view.vocabularies} />
      </Section>
      <Section id="licence" title="Licence">
        <p>
          {'Les données sont publiées sous la '}
          <a href={view.licence.url} rel="external noopener">
            {view.licence.name}
          </a>
          {typeset(
            ' : elles se réutilisent librement, y compris dans un but commercial, à condition d’en citer la source et la date de dernière mise à jour.',
          )}
        </p>
      </Section>
      <Section id="citer" title="Citer ces données">
        <p data-copy className="leading-snug wrap-anywhere">
          {typeset(view.citation)}
        </p>
      </Section>
      <Section id="changements" title="Ce qui a changé">
        <dl className="divide-y divide-rule border-y border-rule">
          {view.changes.map(({ date, change }) => (
            <div key={`${date} ${change}`} className="py-3">
              <dt className="label">
                <time dateTime={date}>{longDate(date)}</time>
              </dt>
              <dd>{typeset(change)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <script type="module" async src={routes.script('copy')} />
    </div>
  );
}

function Downloads({ view, files }: { view: DataPageView; files: readonly DataFile[] }) {
  return (
    <Section id="telecharger" title="Télécharger">
      <ul className="divide-y divide-rule border-y border-rule">
        {files.map(({ href, label, size }) => (
          <li key={href} className="grid gap-x-8 py-3 sm:grid-cols-[11rem_1fr_auto]">
            <a href={href} download className="inline-block py-1 font-semibold">
              {href.slice(href.lastIndexOf('/') + 1)}
            </a>
            <span className="py-1">{typeset(uncapitalise(label))}</span>
            <span className="label py-1.5 whitespace-nowrap">{fileSize(size)}</span>
          </li>
        ))}
      </ul>
      <p className="label mt-3">
        {typeset(
          `${count(view.decisions, 'décision', 'décisions')}${view.period === null ? '' : ` ${view.period}`}, dont ${number(view.listed)} sur la liste officielle de la CNIL et ${number(view.covered)} racontées par un article. Données mises à jour le ${longDate(view.updated)}.`,
        )}
      </p>
    </Section>
  );
}

function Reading({ view }: { view: DataPageView }) {
  const example = view.example ?? 'id';
  return (
    <Section id="lire" title="Lire les fichiers">
      <Text text="Les fichiers sont écrits à chaque publication du recueil, d’après les fiches dont sont faites ses pages : les totaux sont les mêmes. Le montant prononcé est `fine`, celui qui reste dû après les recours connus `fineInForce` : c’est lui qui s’additionne. Une astreinte liquidée n’est pas une amende, et a son champ." />
      {view.covered < view.decisions ? (
        <Text text="Les lignes de la liste officielle qui n’ont pas d’article sont anonymes : le champ `body` donne la nature de l’organisme dans les mots de la CNIL. Leurs manquements n’y sont pas rattachés à un article de loi : `provisions` est vide, `themes` vient de ces mots." />
      ) : null}
      <Text text="Le CSV a une décision par ligne, des virgules, et il est en UTF-8. Une liste tient dans une cellule, ses éléments séparés par une barre verticale `|` ; une barre ou une barre oblique inverse qui appartient à un élément est précédée de `\`. Les colonnes `respondents.name`, `respondents.fine` et les autres de même préfixe donnent leurs éléments dans le même ordre. Une cellule vide vaut `null`, ou une liste vide." />
      <Text text="Un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe, à retirer pour retrouver le texte : c’est le cas s’il commence par `=`, `+`, `-`, `@`, une tabulation ou un retour à la ligne, au début d’une cellule, après un point-virgule, une tabulation ou un retour à la ligne. `decisions-fr.csv` et `decisions.xlsx` ont les mêmes lignes, pour un tableur français : le premier a des points-virgules, le second des nombres et des dates que le tableur reconnaît." />
      <Text
        text={`Une seule décision se demande à \`${routes.decisionJson(example)}\`, et son adresse stable est \`${routes.decision(example)}\` ; l’identifiant de sa ligne sur la liste officielle y mène aussi. La version des données est le jour de leur dernier changement ; l’archive datée les contient toutes, avec leur description, et \`sha256sum --check\` lit les empreintes. Conserver l’archive, plutôt que l’adresse du fichier courant, permet de refaire un calcul.`}
      />
      <p>
        {'Le sens des statuts et la façon dont les faits sont vérifiés sont dits dans la '}
        <a href={routes.page('methode')}>méthode</a>.
      </p>
    </Section>
  );
}

/** A paragraph in French typography; text between backquotes becomes code. */
function Text({ text }: { text: string }) {
  return <p>{text.split('`').map((part, i) => (i % 2 === 0 ? typeset(part) : <code key={i}>{part}</code>))}</p>;
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="panel max-w-[52rem] space-y-4">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
