/** Turns a new sanction of the archive into a draft article: facts and sources filled in, text left to write. */
import { Document, isCollection, isMap, isNode, isScalar } from 'yaml';
import { slugOf } from '../../french/slug.ts';
import { legifranceAddress } from '../../routes.ts';
import { PLACEHOLDER } from '../../schema/placeholder.ts';
import { type Organisations, organisationNamed } from '../names.ts';
import { finesByRespondent, totalFine } from './compare.ts';
import { deliberationName, descriptionOf, fileName, titleOf, unnumberedId } from './draft-wording.ts';
import { SAN_NUMBER, type Sanction } from './sanction.ts';
import type { Field } from './unread.ts';

/** The vocabularies that a draft refers to. */
export interface Vocabulary {
  readonly organisations: Organisations;
  readonly provisions: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
}

export interface Draft {
  /** Proposed file name, without extension; another draft may already use it. */
  readonly slug: string;
  /** The whole Markdown file. */
  readonly text: string;
}

type Path = readonly (string | number)[];

/** The draft of an article. In: the sanction; the vocabularies; the import date, `YYYY-MM-DD`. Deterministic. */
export function draftArticle(sanction: Sanction, vocabulary: Vocabulary, today: string): Draft {
  const comments: [Path, string][] = [
    [['published'], `${PLACEHOLDER} : jour de la mise en ligne`],
    [['checked'], `${PLACEHOLDER} : jour de la relecture des faits`],
  ];
  const decision = decisionFields(sanction, vocabulary, today, (path, comment) =>
    comments.push([['decisions', 0, ...path], comment]),
  );
  const document = new Document({
    title: titleOf(sanction),
    description: descriptionOf(sanction),
    categories: ['sanctions-cnil'],
    draft: true,
    published: today,
    checked: today,
    decisions: [decision],
  });
  for (const [path, comment] of comments) annotate(document, path, ` ${comment}`);
  document.commentBefore = notes(sanction)
    .map((line) => ` ${line}`)
    .join('\n');
  const yaml = document.toString({ lineWidth: 0 });
  return {
    slug: fileName(sanction),
    text: `---\n${yaml}---\n\n${PLACEHOLDER} : ce brouillon ne contient que les faits lus dans l’archive officielle.\n`,
  };
}

/** Adds a comment after a value, or above a list. */
function annotate(document: Document, path: Path, comment: string): void {
  const node = document.getIn(path, true);
  if (!isCollection(node)) {
    if (isNode(node)) node.comment = comment;
    return;
  }
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  if (pair && isScalar(pair.key)) pair.key.commentBefore = comment;
}

function decisionFields(
  sanction: Sanction,
  vocabulary: Vocabulary,
  today: string,
  say: (path: Path, comment: string) => void,
): Record<string, unknown> {
  const numbered = sanction.number !== null && SAN_NUMBER.test(sanction.number);
  if (!numbered && sanction.number !== null) say(['number'], `numéro d’origine : ${sanction.number}`);
  const unread = new Set(sanction.unread.map(({ field }) => field));
  const missing = (field: Field) => unread.has(field) && say([field], PLACEHOLDER);
  const sector = vocabulary.sectors.has('autre') ? 'autre' : 'a-completer';
  // The fields with the same name in the front matter and in the sanction.
  for (const field of [
    'decided',
    'published',
    'measures',
    'fine',
    'liquidation',
    'dailyPenalty',
    'deadline',
    'provisions',
    'namedForYears',
  ] as const)
    missing(field);
  if (sanction.procedure === null) say(['procedure'], `${PLACEHOLDER} : ordinaire ou simplifiee`);
  say(['sector'], PLACEHOLDER);
  say(['themes'], PLACEHOLDER);
  say(['sources', 0, 'read'], `${PLACEHOLDER} : texte, une fois la décision lue en entier`);
  for (const [i, id] of sanction.provisions.entries())
    if (!vocabulary.provisions.has(id)) say(['provisions', i], `à ajouter : content/provisions/${id}.md`);
  return {
    number: numbered ? sanction.number : null,
    ...(numbered ? {} : { id: unnumberedId(sanction) }),
    legifrance: sanction.id,
    authority: 'cnil',
    decided: sanction.decided,
    published: sanction.published,
    procedure: sanction.procedure ?? 'ordinaire',
    measures: sanction.measures,
    respondents: respondents(sanction, vocabulary, say),
    ...(sanction.respondents.length === 0 ? { body: sanction.withheld ?? 'organisme' } : {}),
    fine: totalFine(sanction),
    liquidation: sanction.liquidation,
    dailyPenalty: sanction.dailyPenalty,
    deadline: sanction.deadline,
    sector,
    provisions: sanction.provisions,
    themes: [],
    namedForYears: sanction.namedForYears,
    sources: [
      {
        url: legifranceAddress(sanction.id),
        title: `Légifrance — ${deliberationName(sanction)}`,
        kind: 'official',
        proves: 'texte intégral de la décision',
        // A program read the archive; an editor must still read the text.
        read: 'extrait',
        readOn: today,
      },
    ],
  };
}

function respondents(
  sanction: Sanction,
  { organisations }: Vocabulary,
  say: (path: Path, comment: string) => void,
): unknown[] {
  if (sanction.respondents.length === 0) {
    say(['respondents', 0, 'country'], PLACEHOLDER);
    return [{ organisation: null, name: null, country: 'FR', fine: totalFine(sanction) }];
  }
  const fines = finesByRespondent(sanction);
  return sanction.respondents.map((name, i) => {
    const known = organisationNamed(name, organisations);
    const slug = known ?? (slugOf(name) || 'a-completer');
    if (known === null && slug in organisations)
      say(['respondents', i, 'organisation'], 'à vérifier : cet identifiant existe, sous un autre nom');
    else if (known === null)
      say(['respondents', i, 'organisation'], 'organisme inconnu : l’ajouter à content/organisations.yaml');
    if (known === null) say(['respondents', i, 'country'], PLACEHOLDER);
    if (fines === null && sanction.measures.includes('amende')) say(['respondents', i, 'fine'], PLACEHOLDER);
    return { organisation: slug, name, country: organisations[slug]?.country ?? 'FR', fine: fines?.[i] ?? null };
  });
}

/** Notes for the editor, at the top of the file. Without passages of the decision, because they could name a person. */
function notes(sanction: Sanction): string[] {
  const unread = [...new Set(sanction.unread.map(({ message }) => message.replace(/ : «.*$/u, '')))];
  return [
    'Brouillon préparé par npm run import depuis l’archive officielle (DILA, Licence Ouverte).',
    ...(unread.length === 0
      ? []
      : ['Ce que le programme n’a pas pu lire :', ...unread.map((message) => `- ${message}`)]),
  ];
}
