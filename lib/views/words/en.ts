/** The English words of components and views, by the terms of content/glossaire.yaml; those that the browser draws too are in en-browser.ts. */
import {
  englishCount as count,
  englishList,
  englishShortEuros,
  englishEuros as euros,
  englishDate as longDate,
  englishNumber as number,
  englishPercent as percent,
  typesetEnglish,
} from '../../format-english.ts';
import { readDays } from '../../french/dates.ts';
import type { HoldingResult } from '../../schema/holding.ts';
import { measures } from '../../schema/measures.ts';
import type { Reading } from '../../schema/source.ts';
import type { SourceName } from '../../schema/sources.ts';
import { amounts, filters, pager, plot, table, totals } from './en-browser.ts';
import { copying } from './en-copy.ts';
import type { Words } from './words.ts';

const perDay = (daily: number | null) => (daily === null ? '' : ` of ${euros(daily)} per day of delay`);

const readings: Record<Reading, string> = {
  texte: 'text read',
  traduction: 'read in translation',
  communique: 'press release read',
  extrait: 'extract read',
  cite: 'not consulted',
};

const results: Record<HoldingResult, (cnil: boolean) => string> = {
  amende: () => 'breach, fined',
  'sans-amende': () => 'breach, not fined',
  ecarte: (cnil) => (cnil ? 'dismissed by the restricted committee' : 'dismissed by the authority'),
  abandonne: (cnil) => (cnil ? 'dropped by the rapporteur' : 'dropped during the proceedings'),
};

const levels: Words['evidence']['levels'] = {
  texte: 'Text of the decision read',
  traduction: 'Read in translation',
  communique: 'Official press release',
  secondaires: 'Secondary sources',
};

const watched: Record<SourceName, string> = {
  'cnil-list': 'CNIL list',
  dila: 'archive of CNIL decisions',
  'conseil-etat': 'Conseil d’État',
  news: 'CNIL news',
};

export const en: Words = {
  language: 'en',
  format: {
    number,
    euros,
    shortEuros: englishShortEuros,
    longDate,
    percent,
    count,
    enumerate: englishList,
    quoted: (text) => `“${text}”`,
    typeset: typesetEnglish,
  },
  table,
  amounts,
  totals,
  copying,
  pager,
  filters,
  plot,
  shell: {
    state: (day) => `as of ${day}`,
    skip: 'Skip to content',
    menu: 'Menu',
    close: 'Close',
    sections: 'Sections',
    about: 'About the site',
    notice: (tagline) =>
      `${tagline}. This site is independent of the CNIL: only the official text of the decisions is authentic.`,
    licence: 'Texts and data: ',
    privacy: '. No cookies, no trackers, no third-party requests.',
    breadcrumbs: 'Breadcrumb',
    home: 'Home',
  },
  scale: {
    all: (total) => `The ${total} CNIL fines in force, by amount (logarithmic scale).`,
    one: (amount, total, higher) =>
      `${euros(amount)} on the scale of the ${total} CNIL fines in force: ${
        higher === 0 ? 'none is higher' : higher === 1 ? 'one is higher' : `${higher} are higher`
      } (logarithmic scale).`,
  },
  timeline: (decisions, from, to) =>
    `${count(decisions, 'decision', 'decisions')} from ${longDate(from)} to ${longDate(to)}; the height is the amount in force (logarithmic scale).`,
  facts: {
    title: 'Key facts',
    more: 'Decision, measures, provisions, evidence',
    undisclosed: 'Amount not disclosed',
    noFine: 'No fine',
    inForce: 'Fine in force',
    inForceTotal: 'of fines in force, in total',
    originally: 'Fine originally imposed: ',
    original: ' originally imposed',
    liquidated: ' of periodic penalty liquidated, which is not a fine',
    decision: 'Decision',
    published: (day) => (day === null ? ', date of publication not disclosed' : `, published on ${longDate(day)}`),
    body: 'Body',
    bodies: 'Bodies',
    split: 'Shares',
    share: (name, fine) => `${name}: ${fine === null ? 'share not disclosed' : euros(fine)}`,
    turnover: 'Turnover',
    named: (name) => `${name}:`,
    measures: 'Measures',
    provisions: 'Provisions',
    setAside: (provisions) => `Set aside by the court: ${provisions.join('; ')}`,
    procedure: 'Procedure',
    appeal: 'Appeal',
    subjects: 'Themes and sector',
    evidence: 'Established by',
    publicity: 'Publicity',
    unnamed: (day) => `Under the decision, the authority no longer names the body after ${longDate(day)}.`,
  },
  ordered: {
    fine: (inForce, fine) => `fine of ${euros(inForce)}${inForce === fine ? '' : ` instead of ${euros(fine)}`}`,
    fineOf: (fine) => (fine === null ? 'fine whose amount is not disclosed' : `fine of ${euros(fine)}`),
    liquidated: (amount) =>
      amount === null ? 'periodic penalty liquidated' : `periodic penalty liquidated at ${euros(amount)}`,
    order: (daily) => `compliance order under periodic penalty${perDay(daily)}`,
    penalty: (daily) => `periodic penalty${perDay(daily)}`,
    measure: (measure) => measures[measure].english,
    unspecified: table.unspecified,
    deadline: (text) => deadlineOf(text),
  },
  procedures: { ordinaire: 'ordinary', simplifiee: 'simplified' },
  cooperation: {
    'chef-de-file': 'one-stop shop, CNIL lead supervisory authority',
    concernee: 'one-stop shop, CNIL supervisory authority concerned',
    'hors-guichet-unique': 'outside the one-stop shop',
  },
  statusNotes: {
    'appeal-pending': 'appeal pending',
    confirmed: 'upheld',
    reformed: 'reduced',
    annulled: 'set aside',
    definitive: 'final',
    unknown: 'outcome of the appeal not established',
  },
  announcedNote: 'appeal announced',
  noAppealNote: (checked) =>
    checked === null ? 'appeals not searched' : `no appeal known as of ${table.shortDate(checked)}`,
  status: {
    noAppeal: (checked) => `No appeal is known as of ${longDate(checked)}`,
    by: (court, day) => `by ${court}${day === null ? '' : ` on ${longDate(day)}`}`,
    confirmed: (by) => `Upheld ${by}`,
    reformed: (by) => `Reduced ${by}`,
    annulled: (by) => `Set aside ${by}`,
    withdrawn: 'Final: the appeal was withdrawn',
    pending: (court) => `Appeal pending before ${court}`,
    announced: 'Appeal announced, no filing known',
    unread: (by) => `Appeal decided ${by}, outcome not established`,
  },
  act: {
    record: 'record',
    deliberation: 'decision',
    decision: 'decision',
    named: (authority, act, number, day) =>
      `${authority}, ${number === null ? `${act} of ${longDate(day)}` : `${act} ${number}`}`,
    numbered: (act, number) => (number === null ? act : `${act} No ${number}`),
    simplified: 'simplified procedure',
    committee: 'restricted committee',
    cited: (issuer, act, day, parties) => `${issuer}, ${act} of ${longDate(day)}, ${parties}`,
    fate: {
      confirmed: (ruling) => `upheld by the ${ruling}`,
      reformed: (ruling) => `reduced by the ${ruling}`,
      annulled: (ruling) => `set aside by the ${ruling}`,
      definitive: (ruling) => `appeal withdrawn, ${ruling}`,
      'appeal-pending': (ruling) => `appeal pending before the ${ruling}`,
      unknown: (ruling) => `appeal whose outcome is not established, ${ruling}`,
    },
    announced: (ruling) => `appeal announced before the ${ruling}`,
    ruling: (court, day, number) =>
      [court, day === null ? null : longDate(day), number === null ? null : `No ${number}`]
        .filter((part) => part !== null)
        .join(', '),
    page: (title, site, day, url) => `‘${title}’, ${site}, updated on ${longDate(day)}, ${url}`,
    unnamed: 'unnamed body',
    fined: (amount, number) => `${number > 1 ? 'fines' : 'fine'} of ${euros(amount)}`,
    briefly: ([first = '', ...others], what, reference) =>
      `${first}${others.length === 0 ? '' : ` and ${others.length === 1 ? 'another' : `${others.length} others`}`}: ${what} (${reference})`,
  },
  life: {
    title: 'Life of the sanction',
    future: ' (to come)',
    decision: 'Decision',
    ordered: (what, ordered) => `${what}: ${ordered}`,
    concerning: (names) => (names.length === 0 ? '' : ` (${names.join(', ')})`),
    publication: 'Publication by the authority',
    appealWindow: 'Earliest end of the period for appeal (two months after a notification whose date is not public)',
    number: (number) => ` (No ${number})`,
    appeal: (court, number) => `Appeal before ${court}${number}`,
    ruling: (court, number, outcome) => `${court}${number}: ${outcome}`,
    namedUntil: (authority) => `End of the period during which the ${authority} names the body`,
    dismissed: 'appeal dismissed, sanction upheld',
    reduced: (after) => (after === null ? 'sanction reduced' : `fine reduced to ${euros(after)}`),
    setAside: 'sanction set aside',
    withdrawn: 'appeal withdrawn',
    unread: 'judgment given, outcome not established',
  },
  turnover: {
    source: citedPlace,
    unnamed: 'Unnamed body',
    amount: (amount, year, group, approximate) =>
      `${approximate ? 'about ' : ''}${euros(amount)} in ${year}${group ? ', for the group' : ''}`,
    share: (ratio, year, group, approximate) =>
      `${approximate ? 'about ' : ''}${percent(ratio)} of ${group ? 'the group’s ' : ''}${year} turnover`,
  },
  evidence: {
    levels,
    dated: {
      texte: (day) => `${levels.texte} on ${longDate(day)}`,
      traduction: (day) => `${levels.traduction} on ${longDate(day)}`,
      communique: (day) => `${levels.communique} read on ${longDate(day)}`,
      secondaires: (day) => `${levels.secondaires} read on ${longDate(day)}`,
    },
    many: (sources) => count(sources, 'source read', 'sources read'),
    separator: '; ',
  },
  sources: {
    title: 'Sources and verification',
    checked: (day) => `Facts verified on ${longDate(day)}.`,
    reviewed: ({ day }) => `Read against its sources by a second person on ${longDate(day)}.`,
    kinds: { official: 'official source', court: 'court', secondary: 'secondary source' },
    reading: ({ read, readOn }) => (readOn === undefined ? readings[read] : `${readings[read]} on ${longDate(readOn)}`),
    // What a source proves is told in French, on the French page.
    line: (kind, _, reading) => `${kind} · ${reading}`,
  },
  body: {
    otherNames: (names) =>
      `Other names: ${names.map((name) => name.replace('(devenue ', '(now ').replace('(anciennement ', '(formerly ')).join(', ')}.`,
    group: (name) => `Group: ${name}.`,
    others: ' In the same group: ',
    sector: 'Sector: ',
    compared: ({ decisions, range, highest }) =>
      [
        ` (${count(decisions, 'CNIL decision', 'CNIL decisions')}`,
        range === null
          ? ''
          : `, fines in force from ${euros(range.min)} to ${euros(range.max)}, median ${euros(range.median)}`,
        ').',
        highest === null || range === null
          ? ''
          : highest.above === 0
            ? ` No fine there exceeds ${euros(highest.amount)}.`
            : ` ${highest.above === 1 ? 'One fine there exceeds' : `${highest.above} fines there exceed`} ${euros(highest.amount)}, its highest.`,
      ].join(''),
    decisions: 'Decisions',
    caption: (name) => `Decisions concerning ${name}`,
    articles: 'Cases',
  },
  legal: {
    publisher: 'Publisher',
    host: 'Host',
    publisherTerms: {
      name: 'Name',
      legalForm: 'Legal form and share capital',
      address: 'Registered office',
      registration: 'Registration',
      phone: 'Telephone',
      email: 'Email',
      director: 'Publication director',
    },
    hostTerms: { name: 'Name', address: 'Address', phone: 'Telephone' },
    notOpen:
      'This site is not yet open to the public. The details on a yellow background are to be supplied by its publisher (file content/site.yaml): none is invented here.',
    toFill: 'to be supplied by the publisher',
  },
  index: {
    letters: 'Letters',
    repeated: 'Sanctioned more than once',
    times: (sanctions) => (sanctions === 2 ? 'twice' : `${sanctions} times`),
    foreign: (amount) => `${euros(amount)}, foreign authority · `,
    decisions: (value) => (value === 0 ? 'no decision' : count(value, 'decision', 'decisions')),
    only: 'Its decision',
    onlyOf: (name) => `: ${name}`,
    texts: {
      rgpd: 'General Data Protection Regulation',
      lil: 'French Data Protection Act (loi Informatique et Libertés)',
      cpce: 'French Post and Electronic Communications Code',
    },
  },
  card: {
    draft: 'Draft',
    scheduled: 'Scheduled',
    kinds: { fiche: 'Short note', analyse: 'Full analysis' },
    length: () => '',
  },
  cite: {
    title: 'Cite',
    purpose: (note) => `${note}: `,
    consulted: 'accessed on',
    short: 'Copy the citation',
  },
  currency: {
    reading: (source, read) => `${watched[source]}, ${read === null ? 'not yet' : longDate(read)}`,
    current: 'This record is up to date.',
    late: (days) =>
      `This record does not claim to be up to date: one source at least was not read in the last ${days} days.`,
    shortfall: (sanctions) =>
      count(sanctions, 'sanction announced, not on the list yet', 'sanctions announced, not on the list yet'),
    readings: (readings) => `Last read: ${readings.join('; ')}.`,
    link: 'What is read, and when (in French)',
  },
  search: {
    whole: 'The whole English edition',
    label: 'Search the record',
    placeholder: 'Search',
    title: 'Search',
    home: 'A body, the number of a decision, a provision, a word',
    large: 'A body, the number of a decision or of an appeal, a provision, a word',
    noScript:
      'The search runs in the browser and needs JavaScript, which is off here. The whole record can be read without it: the lists below lead to every page.',
    more: 'Show more',
    examples: 'Try',
    browse: 'Or browse ',
    refine: 'Filters',
    filters: { nature: ['Kind', 'All'], year: ['Year', 'All'], theme: ['Theme', 'All'] },
    natures: [
      ['affaire', 'Case', 'Cases'],
      ['organisme', 'Body', 'Bodies'],
      ['fondement', 'Provision', 'Provisions'],
      ['theme', 'Theme', 'Themes'],
      ['secteur', 'Sector', 'Sectors'],
      ['page', 'About the site', 'Pages about the site'],
    ],
    total: (own, sum, foreign) => {
      const number = count(own, 'fine in force', 'fines in force');
      const total = own === 1 ? `${number}, ${euros(sum)}` : `${number}, ${euros(sum)} in total`;
      return foreign === 0 ? total : `${total}, of which ${euros(foreign)} from another authority`;
    },
    largest: (amount, several, names, year) =>
      `${euros(amount)}${several > 1 ? ` in ${several} fines` : ''}, ${englishList(names)}, ${year}`,
    provision: (article) => {
      const [first = '', ...paragraphs] = article.split('-');
      return `Art. ${first}${paragraphs.map((one) => `(${one})`).join('')} GDPR`;
    },
  },
  explore: 'Filter, sort, download',
  holdings: {
    title: 'What was held, charge by charge',
    point: 'Charge',
    provision: 'Provision',
    outcome: 'Outcome',
    result: (result, cnil) => results[result](cnil),
    undone: ', then set aside by the court',
    paragraphs: (text) => inParagraphs(text.replace(/\u00a0à\u00a0/g, '–')),
  },
  image: {
    kicker: 'A free and independent record',
    total: 'of CNIL fines in force after appeal',
    contents: (decisions, named, from, to) =>
      [
        count(decisions, 'decision', 'decisions'),
        count(named, 'named body', 'named bodies'),
        ...(from === undefined || to === undefined ? [] : [`from ${longDate(from)} to ${longDate(to)}`]),
      ].join(', '),
    several: (label, decisions) => `${label} (${decisions} decisions)`,
    noFine: 'No fine',
    liquidated: 'Periodic penalty liquidated, which is not a fine',
    originally: 'originally imposed',
    closed: (day, numbers) => `compliance order closed on ${longDate(day)}${numbers}`,
    liquidatedOn: (amount, day, numbers) =>
      `periodic penalty liquidated at ${euros(amount)} on ${longDate(day)}${numbers}`,
    reference: (act, day) => `${act} of ${longDate(day)}`,
    fate: (decision, fate) => `${decision}: ${fate}`,
  },
  explorer: {
    anchor: 'decisions',
    facets: {
      annee: 'Year',
      theme: 'Theme',
      fondement: 'Provision',
      secteur: 'Sector',
      organisme: 'Body',
      mesure: 'Measure',
      procedure: 'Procedure',
      autorite: 'Authority',
      statut: 'Outcome of appeals',
    },
    label: 'Filter the decisions',
    filter: 'Filter',
    title: 'Decisions',
    skip: 'Skip the filters',
    text: 'Body, number, words of the official list',
    hint: 'Several values of one filter: either of them. Several filters: all of them at once.',
    amount: 'Amount in force, in euros',
    min: 'from',
    max: 'to',
    amounts: { min: '50,000', max: '€1.5m' },
    unreadable: 'Write an amount in euros: 50,000, 50k or €1.5m.',
    see: 'See the decisions',
    sort: 'Sort the decisions',
    orders: [
      ['', 'Newest first'],
      ['?tri=date&ordre=asc', 'Oldest first'],
      ['?tri=montant&ordre=desc', 'Highest amounts in force first'],
      ['?tri=montant&ordre=asc', 'Lowest amounts in force first'],
      ['?tri=organisme&ordre=asc', 'Bodies from A to Z'],
      ['?tri=organisme&ordre=desc', 'Bodies from Z to A'],
    ],
    wait: 'Reading the selection…',
    active: 'Filters in use',
    nothing: 'No decision meets all these criteria at once. But:',
    chart: 'Chart',
    legend:
      'One disc per fine in force, larger where several touch; a line at the median of each year with at least three fines; below the axis, the decisions without an amount in force. Logarithmic scale.',
    years: 'The figures by year',
    yearTable: 'Decisions and fines in force in each year',
    yearHeads: ['Year', 'Decisions', 'Fines', 'Total in force', 'Median', 'Highest'],
    save: 'Download',
    failed:
      'The decisions could not be loaded: filters, sorting and the chart do nothing. The table below is still complete, page after page. ',
    retry: 'Try again',
    noScript: 'Without JavaScript, this page shows every decision, whatever its address. Some lists are ready: ',
    noScriptFiles: '. And everything can be downloaded: ',
    download: 'Download this selection',
    formats: [
      ['xlsx', 'Excel'],
      ['csv', 'CSV (,)'],
      ['csv-fr', 'CSV (;)'],
      ['json', 'JSON'],
    ],
    columns: 'Names of the columns: ',
    columnLanguages: [
      ['en', 'English'],
      ['fr', 'French'],
    ],
    share: 'Share this selection',
    notSaved: 'The file could not be prepared. Try again in a moment.',
    copied: 'Link copied.',
    notCopied: 'The browser refused the copy: the link is in the address bar.',
    allData: 'All the data',
  },
};

/** A time limit that is a number of months; the others are prose, which the French page has. */
function deadlineOf(text: string): string {
  const months = /^(\d+) mois$/.exec(text)?.[1];
  return months === undefined
    ? '; the time limits are on the French page'
    : `; time limit: ${count(Number(months), 'month', 'months')}`;
}

/**
 * Where a decision gives a figure, « SAN-2020-008, § 202 (société et filiales) » → “SAN-2020-008, para 202”: the act and the
 * places that have a number, without the remarks of the French text.
 */
function citedPlace(text: string): string {
  const [act = '', ...places] = text.replace(/ \([^)]*\)$/, '').split(', ');
  const cited = [act, ...places.filter((place) => /\d/.test(place))].join(', ');
  const days = readDays(cited).toReversed();
  const dated = days.reduce(
    (said, { start, end, day }) => (day === null ? said : said.slice(0, start) + longDate(day) + said.slice(end)),
    cited,
  );
  return inParagraphs(dated.replace(/ et /g, ' and ').replace(/(?<=\d) à (?=\d)/g, ' to '));
}

/** “§§ 28–54” → “paras 28–54”, as English decisions are cited. */
function inParagraphs(text: string): string {
  return text.replace(/§§(?=[\s\u00a0])/g, 'paras').replace(/§(?=[\s\u00a0])/g, 'para');
}
