/** Makes the CNIL's page of its list from rows, with its markup; adds irregularities on request. */
import type { RegisterRow } from '#lib/schema/register.ts';

/** Decides whether to add an irregularity at one place: true adds it. */
export type Draw = () => boolean;

/** Random decisions, always the same for a seed (mulberry32). */
export function drawer(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 2 === 0;
  };
}

/** No irregularity. */
const never: Draw = () => false;

/** The page of a list: the newest year in a table with a caption, the others in folding blocks, as the CNIL does. */
export function listPage(rows: readonly RegisterRow[], { state = '14 avril 2026', draw = never } = {}): string {
  const years = [...new Set(rows.map(({ date }) => date.slice(0, 4)))].toSorted().toReversed();
  const blocks = years.map((year, i) => {
    const own = rows.filter(({ date }) => date.startsWith(year));
    return i === 0 ? current(year, table(own, year, true, draw)) : folded(year, table(own, year, false, draw), i);
  });
  return `<!DOCTYPE html>
<html lang="fr" dir="ltr"><head><meta charset="utf-8" /><title>Les sanctions prononcées par la CNIL | CNIL</title></head>
<body data-page-type="Part|Pro"><script>var table = '<table><tr><td>';</script>
<div class='ctn-gen-titre'><h1><span>Les sanctions prononcées par la CNIL</span></h1></div>
<p class='ctn-gen-auteur'>${state}</p>
<table><tr><td>Un tableau qui n’est pas la liste</td></tr></table>
${blocks.join('\n')}
</body></html>
`;
}

function current(year: string, rows: string): string {
  return `<div class='ctn-gen-body'><table style="width: 100%; overflow: auto;">
	<caption>
	<h2 class="text-align-center">Les sanctions prononcées en ${year}</h2>
	</caption>
${rows}
</table></div>`;
}

function folded(year: string, rows: string, number: number): string {
  return `<div class='ctn-gen-ascenseur'><div><h2>
<span id="ascenseur-titre-${number}" class='ctn-gen-ascenseur-titre'> Les sanctions prononcées en ${year}</span>
<button class='ctn-gen-ascenseur-collapse' aria-expanded='false'><span>Déplier</span></button></h2>
<div class='ctn-gen-ascenseur-toCollapse' style='display: none;'><table style="width: 100%; overflow: auto;" title="Les sanctions prononcées en ${year}">
${rows}
</table></div></div></div>`;
}

function table(rows: readonly RegisterRow[], year: string, styled: boolean, draw: Draw): string {
  const five = rows.some(({ subject }) => subject !== undefined);
  const names = five
    ? ['DATE', "NOM OU TYPE D'ORGANISME", 'THÈME', 'MANQUEMENT PRINCIPAL', 'DÉCISION ADOPTÉE']
    : ['Date', "Type d'organisme", 'Manquements principaux /&nbsp;Thème', 'Décision adoptée'];
  const heading = `<tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr>`;
  const drawn = rows.map((row) => {
    const cells = [
      dateCell(row.date, draw),
      bodyCell(row, draw),
      breachesCell(row.breaches, draw),
      outcomeCell(row, draw),
    ];
    if (five) cells.splice(2, 0, words(row.subject ?? '', draw));
    return `<tr>${cells.map((cell) => `<td${styled || draw() ? ' style="width: 66px;" data-v-4a43b4a9' : ''}>${cell}</td>`).join('\n')}</tr>`;
  });
  const note = five && draw() ? [`<tr><td colspan="5">* Recours pendant en ${year}</td></tr>`] : [];
  return draw()
    ? `<tbody>${[heading, ...drawn, ...note].join('\n')}</tbody>`
    : `<thead>${heading}</thead><tbody>${[...drawn, ...note].join('\n')}</tbody>`;
}

function dateCell(date: string, draw: Draw): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${draw() && draw() ? year.slice(0, 3) : year}${draw() ? '&nbsp;' : ''}`;
}

function bodyCell({ body, procedure }: RegisterRow, draw: Draw): string {
  const simplified =
    procedure === 'simplifiee' ? `${['', ' ', '&nbsp;', '&nbsp; '][pick(draw)] ?? ''}(procédure simplifiée)` : '';
  const cell = `${words(body, draw)}${simplified}`;
  return draw() ? `<p data-test-id="title" title="Un titre">${cell}${draw() ? '&nbsp;&nbsp;' : ''}</p>` : cell;
}

function breachesCell(breaches: readonly string[], draw: Draw): string {
  const drawn = breaches.map((breach) => words(breach, draw));
  // A line after <br> that starts in lower case continues the previous one, so such breaches need paragraphs.
  const lines = breaches.every((breach, i) => i === 0 || !/^[\p{Ll}(]/u.test(breach)) && draw();
  if (lines) return draw() ? drawn.join('<br>\n') : `<p>${drawn.join('<br />\n')}</p>`;
  return drawn.length === 1 && draw() ? (drawn[0] ?? '') : drawn.map((breach) => `<p>${breach}</p>`).join('\n\n');
}

function outcomeCell({ outcome, legifrance, number, date }: RegisterRow, draw: Draw): string {
  const cell = words(outcome, draw);
  if (legifrance === undefined) return draw() ? `<p>${cell}</p>` : `${cell}${draw() ? '<em>&nbsp;</em>' : ''}`;
  const url = `https://www.legifrance.gouv.fr/cnil/id/${legifrance}${['', '/', '?', ''][pick(draw)] ?? ''}`;
  const link = `<a href="${url}" rel=" noopener" target="_blank" title="${title(number, date, draw)}">Voir la délibération${draw() ? '&nbsp;' : ''}</a>`;
  return `<p>${cell}</p>\n\n<p>${draw() ? `<u>${link}</u>` : link}</p>`;
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

function title(number: string | undefined, date: string, draw: Draw): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const written = number === undefined ? '' : draw() ? misspelled(number, year, draw) : number;
  return `Voir la délibération ${draw() ? 'n°' : ''}${written} du ${Number(day)} ${MONTHS[Number(month) - 1]} ${year} ${draw() ? ' ' : ''}- Légifrance - Nouvelle fenêtre`;
}

/** « SAN–2026-003 », « SAN 2014-307 », « SAN-026-001 », « 2014- 299 ». */
function misspelled(number: string, year: string, draw: Draw): string {
  if (draw()) return number.replace(/-(?=\d{3}$)/, '- ');
  if (draw()) return number.replace('SAN-', 'SAN–');
  if (draw()) return number.replace('SAN-', 'SAN ');
  return number.startsWith(`SAN-${year}`) ? number.replace(year, year.replace('20', '0')) : number;
}

/** Words in HTML: some in a glossary button, some spaces replaced. */
function words(text: string, draw: Draw): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.replace(/[^\s]+|\s/gu, (piece) => {
    if (/\s/.test(piece)) return draw() && draw() ? (['&nbsp;', '&nbsp; ', '  ', '\n\t\t\t'][pick(draw)] ?? ' ') : ' ';
    if (!draw() || !draw() || !draw()) return piece;
    const half = Math.ceil(piece.length / 2);
    return draw()
      ? `<button type="button" class="glossary-tooltips" data-definition="${piece.replaceAll('"', '')}"><span class="glossary-tooltips-title">${piece}</span></button>`
      : piece.includes('&')
        ? `<em>${piece}</em>`
        : `${piece.slice(0, half)}<span style="background-color: transparent;">${piece.slice(half)}</span>`;
  });
}

function pick(draw: Draw): number {
  return (draw() ? 1 : 0) + (draw() ? 2 : 0);
}
