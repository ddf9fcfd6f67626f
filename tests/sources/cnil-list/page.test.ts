import { describe, expect, it } from 'vitest';
import { MAX_PAGE_BYTES, readListPage } from '#lib/sources/cnil-list/page.ts';

const HEAD =
  "<thead><tr><th>Date</th><th>Type d'organisme</th><th>Manquements principaux /&nbsp;Thème</th><th>Décision adoptée</th></tr></thead>";
const FIVE =
  "<tr><th>DATE</th><th>NOM OU TYPE D'ORGANISME</th><th>THÈME</th><th>MANQUEMENT PRINCIPAL</th><th>DÉCISION ADOPTÉE</th></tr>";

/** The rows of a table of one year, with a header of four columns. */
function read(rows: string, { title = 'Les sanctions prononcées en 2025', head = HEAD } = {}) {
  return readListPage(new TextEncoder().encode(`<table title="${title}">${head}<tbody>${rows}</tbody></table>`)).rows;
}

const button = (word: string) =>
  `<button type="button" class="glossary-tooltips" aria-describedby="tooltip_content" data-definition="x\\-y"><span class="glossary-tooltips-title">${word}</span></button>`;

describe('readListPage', () => {
  it('reads words through glossary buttons, spans, double spaces and inline styles', () => {
    const rows = read(`<tr>
      <td>13/11/2025</td>
      <td><p data-test-id="title" data-v-4a43b4a9 title="Groupement">GROUPEMENT D'INTERET ECONOMIQUE (GIE)&nbsp;<span style="background-color: transparent;">EXERCANT UNE ACTIVITE (procédure simplifiée)</span></p></td>
      <td><p>Défaut de ${button('base légale')} art 6-1 RGDP</p>\n\n<p>Encadrement des relations avec le&nbsp;${button('sous-traitant')}</p></td>
      <td>Amende administrative&nbsp; de 20&nbsp;000 euros et ${button('injonction sous astreinte')}</td>
    </tr>`);
    expect(rows).toEqual([
      {
        date: '2025-11-13',
        writtenDate: '13/11/2025',
        body: "GROUPEMENT D'INTERET ECONOMIQUE (GIE) EXERCANT UNE ACTIVITE",
        procedure: 'simplifiee',
        subject: null,
        breaches: ['Défaut de base légale art 6-1 RGDP', 'Encadrement des relations avec le sous-traitant'],
        outcome: 'Amende administrative de 20 000 euros et injonction sous astreinte',
        measures: ['amende', 'injonction', 'astreinte'],
        fine: 20_000,
        liquidation: null,
        number: null,
        legifrance: null,
      },
    ]);
  });

  it('splits breaches at <br>, and joins a line that continues in lower case', () => {
    const cell = (content: string) =>
      read(`<tr><td>18/09/2025</td><td>SOCIETE</td><td>${content}</td><td>Rappel à l'ordre</td></tr>`)[0]?.breaches;
    expect(cell('Défaut de sécurité<br>\n\t\t\tDurée de conservation')).toEqual([
      'Défaut de sécurité',
      'Durée de conservation',
    ]);
    expect(cell('<p>Obligation de traiter de façon<br>\nlicite (vidéosurveillance)</p>')).toEqual([
      'Obligation de traiter de façon licite (vidéosurveillance)',
    ]);
    expect(cell('<p>Données non adéquates</p>\nVidéosurveillance')).toEqual([
      'Données non adéquates',
      'Vidéosurveillance',
    ]);
    expect(cell('')).toEqual([]);
  });

  it.each([
    ['MÉDECIN&nbsp;(procédure simplifiée)', 'MÉDECIN'],
    ['ASSOCIATION(procédure simplifiée)', 'ASSOCIATION'],
    ['SOCIETE &nbsp;(procédure simplifiée)&nbsp;&nbsp;', 'SOCIETE'],
    ['SOCIETE (GESTION) (procédure simplifiée)', 'SOCIETE (GESTION)'],
  ])('separates the simplified procedure from the body: %s', (cell, body) => {
    expect(read(`<tr><td>05/02/2026</td><td>${cell}</td><td>A</td><td>Relaxe</td></tr>`)).toMatchObject([
      { body, procedure: 'simplifiee' },
    ]);
  });

  it.each([
    ['SAN-026-001 du 8 janvier 2026', 'SAN-2026-001'],
    ['SAN–2026-003 du 22 janvier 2026', 'SAN-2026-003'],
    ['n°SAN-2019-006 du 13 juin 2019', 'SAN-2019-006'],
    ['n°2014- 299 du 7 août 2014', '2014-299'],
    ['SAN 2014-307 du 17 juillet 2014', 'SAN-2014-307'],
    ['SAN °2014-238 du 12 juin 2014', 'SAN-2014-238'],
    ['2016-406 du 15 décembre 2016', '2016-406'],
    ['du 15 décembre 2016', null],
  ])('reads the number in the title of a link: « %s »', (title, number) => {
    const link = `<p>Avertissement public</p><p><u><a href="https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053352594/?" title="Voir la délibération ${title} - Légifrance - Nouvelle fenêtre">Voir la délibération&nbsp;</a></u></p>`;
    expect(read(`<tr><td>01/02/2025</td><td>A</td><td>B</td><td>${link}</td></tr>`)).toMatchObject([
      { number, legifrance: 'CNILTEXT000053352594', outcome: 'Avertissement public' },
    ]);
  });

  it('completes a year with a missing digit from the table, and reads no other invalid date', () => {
    const date = (written: string) =>
      read(`<tr><td>${written}</td><td>A</td><td>B</td><td>Relaxe</td></tr>`, {
        title: 'Les sanctions prononcées en 2017',
      })[0];
    expect(date('20/07/201')?.date).toBe('2017-07-20');
    expect(date('20/07/2017&nbsp;')?.date).toBe('2017-07-20');
    expect(date('20/07/201')?.writtenDate).toBe('20/07/201');
    expect(date('31/02/2017')?.date).toBeNull();
    expect(date('juillet 2017')?.date).toBeNull();
    expect(date('20/07/98')?.date).toBeNull();
  });

  it('reads tables of five columns with their heading in the rows, and ignores a footnote', () => {
    expect(
      read(
        `${FIVE}<tr><td>12/02/2015</td><td>THEATRE*</td><td>Prospection politique</td><td>données incompatibles</td><td>Sanction pécuniaire publique<br>\nde 15.000 euros</td></tr><tr><td colspan="5">* Recours pendant</td></tr>`,
        { head: '' },
      ),
    ).toMatchObject([
      {
        body: 'THEATRE*',
        subject: 'Prospection politique',
        outcome: 'Sanction pécuniaire publique de 15.000 euros',
        fine: 15_000,
      },
    ]);
  });

  it('reads the date of the list, and ignores the other tables of the page', () => {
    const page = `<html><body><p class="ctn-gen-auteur">14 avril 2026</p><table><tr><td>01/01/2026</td></tr></table>
      <table>${HEAD}<tr><td>08/01/2026</td><td>A</td><td>B</td><td>Relaxe</td></tr></table></body></html>`;
    const { state, rows } = readListPage(new TextEncoder().encode(page));
    expect(state).toBe('2026-04-14');
    expect(rows.map(({ date }) => date)).toEqual(['2026-01-08']);
  });

  it.each([
    ["Amende administrative d'un million d'euros", 1_000_000, null],
    ["Amende de 5,5 millions d'euros", 5_500_000, null],
    ["Sanctions pécuniaires de 60 et 40 millions d'euros et injonctions sous astreinte", 100_000_000, null],
    ['Amendes administratives de 5 000 et 5 000 euros', 10_000, null],
    ['Sanction pécuniaire publique de 1 euro', 1, null],
    ['Sanction pécuniaire publique', null, null],
    ["Liquidation de l'astreinte de 5 200 000 euros", null, 5_200_000],
    ["Amende de 3 000 euros et liquidation d'astreinte de 1 000 euros", 3000, 1000],
    ["Obligation de réaliser une analyse d'impact", null, null],
  ])('reads the amounts of « %s »', (outcome, fine, liquidation) => {
    expect(read(`<tr><td>01/02/2025</td><td>A</td><td>B</td><td>${outcome}</td></tr>`)).toMatchObject([
      { fine, liquidation },
    ]);
  });
});

describe('readListPage, on a page that is not the list', () => {
  const list = `<html><head><meta charset="utf-8"></head><body><table>${HEAD}<tr><td>08/01/2026</td><td>A</td><td>Défaut d’accès</td><td>Relaxe</td></tr></table></body></html>`;
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('accepts the page before any change', () => {
    expect(readListPage(bytes(list)).rows).toHaveLength(1);
  });

  it.each([
    ['a login page', bytes('<html><body><form><input type="password"></form></body></html>'), /n’est pas la liste/],
    ['an error page', bytes('<html><body><h1>503 Service Unavailable</h1></body></html>'), /n’est pas la liste/],
    ['nothing', new Uint8Array(), /n’est pas la liste/],
    ['a page cut short', bytes(list.slice(0, -20)), /tronquée/],
    ['a table cut short', bytes(list.replace('</table></body></html>', '')), /tronquée/],
    ['another encoding', Buffer.from(list, 'latin1'), /UTF-8/],
    ['another encoding announced', bytes(list.replace('utf-8', 'iso-8859-1')), /iso-8859-1/],
    ['an encoding misread', bytes(list.replace('Défaut', 'DÃ©faut')), /abîmés/],
    ['ten times its size', new Uint8Array(MAX_PAGE_BYTES + 1).fill(32), /pèse/],
    ['a row with a cell missing', bytes(list.replace('<td>Relaxe</td>', '')), /3 cases au lieu de 4/],
    ['a column more', bytes(list.replace('</th></tr>', '</th><th>Suites</th></tr>')), /colonne inconnue/],
  ])('refuses %s', (_, page, reason) => {
    expect(() => readListPage(page)).toThrow(reason);
  });
});
