/**
 * Finds Markdown that the parser did not read as intended: marks left as text, broken notes, addresses that include a
 * sign of the text.
 */
import type { FootnoteDefinition, Link, Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { invisibleIn } from './invisible.ts';

type Report = (node: Nodes, rule: string, message: string, fix: string) => void;

interface Mark {
  readonly left: RegExp;
  readonly message: string;
  readonly fix: string;
}

/** Markdown marks left in the text, each with the reason why they were not read. */
const MARKS: readonly Mark[] = [
  {
    left: /^#{1,6}(?:[\u00a0\u202f]|\p{L})/mu,
    message: 'un intertitre n’est pas lu : une espace ordinaire manque après les #',
    fix: 'Écrire ## puis une espace ordinaire.',
  },
  {
    left: /^(?:[-*+]|\d{1,3}[.)])[\u00a0\u202f]/mu,
    message: 'une liste n’est pas lue : une espace ordinaire manque après la puce',
    fix: 'Retaper l’espace qui suit la puce.',
  },
  {
    left: /\[\^[^\]\n]*\]/u,
    message: 'cet appel ne mène à aucune note',
    fix: 'Écrire la note (« [^1]: son texte »), ou retirer l’appel.',
  },
  {
    left: /!\[[^\]\n]*\] ?\(/u,
    message: 'une image n’est pas lue : son adresse contient une espace, ou une espace la précède',
    fix: 'Renommer le fichier sans espace, et écrire ![Texte](/images/nom.png).',
  },
  {
    left: /\[[^\]\n]+\][ \u00a0]+\((?=$|https?:|\/|#|mailto:|www\.)/mu,
    message: 'un lien n’est pas lu : une espace sépare le crochet de la parenthèse',
    fix: 'Écrire [texte](adresse), sans espace entre les deux.',
  },
  {
    left: /\]\((?![^)\n]*\]\()/u,
    message: 'un lien n’est pas lu : son adresse contient une espace, ou une parenthèse manque',
    fix: 'Écrire [texte](adresse), l’adresse sans espace.',
  },
  {
    left: /\[[^\]\n]+\]\[[^\]\n]*\]/u,
    message: 'ce renvoi n’a pas d’adresse',
    fix: 'Écrire [texte](adresse).',
  },
  {
    left: /^\|.*\|[ \t]*$/mu,
    message: 'un tableau n’est pas lu : sa ligne de tirets n’a pas autant de colonnes que son en-tête',
    fix: 'Écrire un « --- » par colonne, entre des barres.',
  },
  {
    left: /\*\*|(?<![\p{L}\d_])__(?=\p{L})/u,
    message: 'des astérisques ou des tirets bas restent dans le texte',
    fix: 'Les coller aux mots qu’ils encadrent : **mot**.',
  },
];

const ANY_MARK = /[#[\]|]|\*\*|__|^(?:[-*+]|\d{1,3}[.)])[\u00a0\u202f]/m;

/** A longer word is wider than the screen of a phone. */
const LONGEST_WORD = 60;

/** Every slip of a body. `body` is the source of `tree`: positions refer to it. */
export function markdownSlips(tree: Root, body: string, report: Report): void {
  const entities = body.includes('&');
  const notes = new Map<string, FootnoteDefinition>();
  const called = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') marksLeft(node, report);
    else if (node.type === 'table') tableSlips(node, report);
    else if (node.type === 'delete' && !sourceOf(node, body).startsWith('~~'))
      report(
        node,
        'strikethrough',
        `entre deux ~, « ${textOf(node)} » est barré`,
        'Écrire « environ » ; pour barrer vraiment, doubler le signe : ~~mot~~.',
      );
    else if (node.type === 'link') addressShown(node, body, report);
    else if (node.type === 'inlineCode' && longestWord(node.value) > LONGEST_WORD)
      report(
        node,
        'long-word',
        'ce code est trop long pour tenir sur un téléphone',
        'Le couper, ou le mettre dans un bloc de code.',
      );
    else if (node.type === 'footnoteReference') called.add(node.identifier);
    else if (node.type === 'footnoteDefinition') note(node, notes, report);
    else if (node.type === 'text' && entities) {
      const found = invisibleIn(node.value);
      // Characters typed directly are reported for the whole file; here only entities remain.
      if (found && invisibleIn(sourceOf(node, body)) === null)
        report(
          node,
          'invisible-character',
          `un caractère invisible (${found.name}) se trouve ici`,
          'L’effacer, et retaper le mot s’il le faut.',
        );
    }
  });
  for (const [name, definition] of notes)
    if (!called.has(name))
      report(
        definition,
        'footnote',
        `rien n’appelle la note « ${name} » : elle disparaît`,
        `L’appeler par [^${name}], ou la retirer.`,
      );
}

function note(node: FootnoteDefinition, known: Map<string, FootnoteDefinition>, report: Report): void {
  const name = node.label ?? node.identifier;
  if (!/^[\w-]+$/.test(name))
    report(
      node,
      'footnote',
      `le nom de note « ${name} » a un accent ou un signe : son appel ne mènerait nulle part`,
      'La nommer par un chiffre : [^1].',
    );
  if (known.has(node.identifier))
    report(node, 'footnote', `deux notes se nomment « ${name} » : la seconde est perdue`, 'Renommer l’une des deux.');
  else known.set(node.identifier, node);
}

/** Reports the first Markdown mark left in the text of a block; ignores code. */
function marksLeft(node: Nodes, report: Report): void {
  if (!('children' in node)) return;
  const texts = node.children.map((child) => (child.type === 'text' ? child : null));
  for (const child of texts) {
    if (child === null || !ANY_MARK.test(child.value)) continue;
    // Marks that open a line only count at the start of the block.
    const value = child === texts[0] ? child.value : ` ${child.value}`;
    for (const { left, message, fix } of MARKS)
      if (left.test(value)) {
        report(child, 'markup-left', message, fix);
        break;
      }
  }
}

function tableSlips(node: Table, report: Report): void {
  for (const cell of node.children[0]?.children ?? [])
    if (textOf(cell).trim() === '')
      report(
        cell,
        'table-heading',
        'une colonne du tableau n’a pas d’en-tête : lue à voix haute, ses cases ne disent pas ce qu’elles sont',
        'Nommer la colonne : | Étape | Procédure A |.',
      );
  const columns = node.children[0]?.children.length ?? 0;
  for (const row of node.children.slice(1))
    if (row.children.length !== columns)
      report(
        row,
        'ragged-table',
        `cette ligne a ${row.children.length} cases, l’en-tête du tableau en a ${columns}`,
        'Écrire une case par colonne ; une barre dans le texte s’écrit \\|.',
      );
}

/** A bare address: it may include the sign after it, or be too long. */
function addressShown(node: Link, body: string, report: Report): void {
  const [only] = node.children;
  if (only?.type !== 'text' || sourceOf(node, body).startsWith('[')) return;
  if (/[«»…’“”]/.test(only.value))
    report(
      node,
      'bare-address',
      `l’adresse « ${only.value} » emporte un signe du texte`,
      'Écrire [texte](adresse), ou mettre l’adresse entre < et >.',
    );
  else if (longestWord(only.value) > LONGEST_WORD)
    report(node, 'long-word', 'cette adresse est trop longue pour tenir sur un téléphone', 'Écrire [texte](adresse).');
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length));
}

function sourceOf({ position }: Nodes, body: string): string {
  return body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
