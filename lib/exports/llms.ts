/**
 * `/llms.txt` (https://llmstxt.org/) tells language models what the site is and where to read it. Its size is constant:
 * it lists the newest articles, and explains how to find the others.
 */
import { count, longDate } from '../format.ts';
import { absolute, routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { FileLink } from '../views/decisions.ts';
import { describedNames, facets } from '../views/facets/table.ts';
import { dataUpdated } from '../views/open-data.ts';

/** Number of articles listed: the newest cases. */
const ARTICLES = 30;

/** The files that it links to. */
interface Lists {
  readonly data: readonly FileLink[];
  readonly feeds: readonly FileLink[];
}

/** The file: a title, a quoted summary, what to know before quoting, lists of links. */
export function llmsTxt(corpus: Corpus, { data, feeds }: Lists): string {
  const { site, articles, decisions } = corpus;
  const link = (name: string, path: string, note?: string) =>
    `- [${line(name).replace(/[[\]\\]/g, '\\$&')}](${absolute(path, site)})${note === undefined ? '' : `: ${line(note)}`}`;
  const linksTo = (files: readonly FileLink[]) => files.map(({ label, href, note }) => link(label, href, note));
  return [
    `# ${site.name}`,
    '',
    `> ${line(site.description)}`,
    '',
    'Avant de citer :',
    '',
    '- le montant à donner est celui qui reste en vigueur après les recours (`fineInForce`), et non le montant prononcé (`fine`) ;',
    '- une astreinte liquidée n’est pas une amende ;',
    '- `confidence` dit ce qui a été lu de chaque décision : son texte, sa traduction, un communiqué, ou des sources secondaires ;',
    '- « aucun recours trouvé » ne veut pas dire que la décision est définitive ;',
    '- une décision d’une autorité étrangère n’est pas une sanction de la CNIL ;',
    `- les textes et les données sont sous ${line(site.licence.name)} (${site.licence.url}) : citer la source et la date.`,
    '',
    `Le recueil compte ${count(articles.length, 'article', 'articles')} et ${count(decisions.length, 'décision', 'décisions')} ; ses données ont été mises à jour le ${longDate(dataUpdated(corpus))}. Chaque article existe en Markdown : \`${absolute(routes.markdown('<nom>'), site)}\`, où \`<nom>\` est celui de sa page. Le plan du site les énumère tous.`,
    '',
    '## Données',
    '',
    ...linksTo(data),
    link('Dictionnaire, licence, changements', routes.data),
    '',
    '## Rubriques',
    '',
    link('Sanctions', routes.decisions, 'toutes les décisions, par année, thème et secteur'),
    link('Organismes', routes.organisations, 'de A à Z'),
    link(
      'Fondements',
      routes.provisions,
      'RGPD, loi Informatique et Libertés, CPCE : ce que demande chaque texte, et qui y a manqué',
    ),
    ...describedNames.map((name) => link(facets[name].index.title, facets[name].index.address)),
    link('À vérifier', routes.checks, 'les vérifications tirées des décisions, par thème et par fondement'),
    link('Années', routes.years),
    link('Corrections', routes.corrections, 'chaque erreur corrigée'),
    '',
    '## Dernières affaires',
    '',
    ...articles
      .slice(0, ARTICLES)
      .map(({ slug, title, description }) => link(title, routes.markdown(slug), description)),
    '',
    '## Optional',
    '',
    link('Plan du site', routes.sitemap),
    ...linksTo(feeds),
    ...[...corpus.pages.values()].map(({ slug, title, description }) => link(title, routes.page(slug), description)),
    '',
  ].join('\n');
}

/** A text of the content on one line: a heading or a list inside it would break the structure of the file. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
