/** The editors' guide matches the code: every field, every rule, and valid examples. */
import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { parseYaml } from '#lib/content/read/yaml.ts';
import { rules } from '#lib/editorial/rules.ts';
import { Appeal } from '#lib/schema/appeal.ts';
import { ArticleFrontMatter, CaseEvent, Check, Correction, Figure, Mentions } from '#lib/schema/article.ts';
import { DataChange } from '#lib/schema/data-changelog.ts';
import { Decision } from '#lib/schema/decision.ts';
import { type Field, fieldsOf } from '#lib/schema/fields.ts';
import { Holding } from '#lib/schema/holding.ts';
import { Judgment } from '#lib/schema/jurisprudence.ts';
import { OfficialTotal, OfficialTotalsFile } from '#lib/schema/official-totals.ts';
import { Group, Organisation } from '#lib/schema/organisation.ts';
import { PageFrontMatter } from '#lib/schema/page.ts';
import { ProvisionFrontMatter } from '#lib/schema/provision.ts';
import { RegisterRow, RegisterYear } from '#lib/schema/register.ts';
import { Respondent, Turnover } from '#lib/schema/respondent.ts';
import { Site } from '#lib/schema/site.ts';
import { Source } from '#lib/schema/source.ts';
import { Synonym } from '#lib/schema/synonyms.ts';
import { Institution, Term } from '#lib/schema/vocabulary.ts';
import { ruleNames } from './rule-names.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** Rows of the tables below a heading, up to the next heading, as cells without the header. */
function rowsUnder(heading: string): string[][] {
  const [, after] = guide.split(`\n### ${heading}\n`);
  if (after === undefined) throw new Error(`the guide has no heading « ${heading} »`);
  return (after.split(/\n##/)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '));
}

function codes(name: string): string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${name}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code ?? '');
}

const tables: [string, z.ZodObject][] = [
  ['Article', ArticleFrontMatter],
  ['Décision (`decisions`)', Decision],
  ['Organisme visé (`respondents`)', Respondent],
  ['Chiffre d’affaires (`turnover`)', Turnover],
  ['Point jugé (`holdings`)', Holding],
  ['Recours (`appeals`)', Appeal],
  ['Source (`sources`)', Source],
  ['Vérification (`checks`)', Check],
  ['Date de l’affaire (`events`)', CaseEvent],
  ['Montant cité (`figures`)', Figure],
  ['Mentions (`mentions`)', Mentions],
  ['Correction (`corrections`)', Correction],
  ['Organisme (`organisations.yaml`, partie `organisations`)', Organisation],
  ['Groupe (`organisations.yaml`, partie `groups`)', Group],
  ['Thème ou secteur (`themes.yaml`, `sectors.yaml`)', Term],
  ['Autorité ou juridiction (`authorities.yaml`, `courts.yaml`)', Institution],
  ['Fondement (`provisions/<id>.md`)', ProvisionFrontMatter],
  ['Décision de justice (`jurisprudence.yaml`)', Judgment],
  ['Groupe de mots de la recherche (`synonymes.yaml`, partie `synonyms`)', Synonym],
  ['Page (`pages/<nom>.md`)', PageFrontMatter],
  ['Site (`site.yaml`)', Site],
  ['Année de la liste officielle (`register/<aaaa>.yaml`)', RegisterYear],
  ['Ligne de la liste officielle (`rows`)', RegisterRow],
  ['Total officiel (`official-totals.yaml`)', OfficialTotal],
  ['Changement des données (`data-changelog.yaml`)', DataChange],
];

describe('the fields in the guide', () => {
  it.each(tables)('« %s » has a row for each field, with whether it is required', (heading, schema) => {
    const covered = rowsUnder(heading).map(([name, required]) => `${name} ${required}`);
    expect(covered).toEqual(fieldsOf(schema).map(({ name, required }) => `\`${name}\` ${required ? 'oui' : 'non'}`));
  });

  it('explain every value of an enumeration of an article', () => {
    const values = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => [...field.values.filter((value) => value !== 'false'), ...values(field.fields)]);
    const untold = values(fieldsOf(ArticleFrontMatter)).filter((value) => !guide.includes(`\`${value}\``));
    expect(untold).toEqual([]);
  });
});

describe('the rules in the guide', () => {
  const sections = [
    'Fichiers et en-têtes',
    'Faits d’une décision',
    'Noms et adresses',
    'Liste officielle',
    'Forme du texte',
    'Rédaction',
  ];
  const explained = sections.flatMap(rowsUnder);

  it('explain every rule of the code once, with an example, and no other rule', () => {
    const names = explained.map(([name = '']) => name.replaceAll('`', ''));
    expect(names.toSorted()).toEqual(ruleNames(['lib/authoring', 'lib/content', 'lib/schema', 'lib/editorial']));
    expect(explained.filter((cells) => cells.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  it('separate the editorial rules, which may be suppressed, and give the severity of each', () => {
    const covered = rowsUnder('Rédaction').map(([name, severity]) => `${name} ${severity?.replace('\\*', '')}`);
    expect(covered).toEqual([
      ...rules.map(({ name, severity }) => `\`${name}\` ${severity === 'error' ? 'erreur' : 'avertissement'}`),
      '`silence` avertissement',
    ]);
  });
});

describe('texts other than articles', () => {
  it('are checked by the rules that the guide names', () => {
    const [, names = ''] = /Les articles ne sont pas seuls lus\. (.*?) lisent aussi/s.exec(guide) ?? [];
    const covered = [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(covered).toEqual(rules.filter(({ reads }) => reads === 'every text').map(({ name }) => name));
  });
});

describe('the examples in the guide', () => {
  it('contain a complete article that its schema accepts', () => {
    const [article = ''] = codes('markdown');
    const { value, errors } = parseYaml(article.split('\n---\n')[0]?.replace(/^---\n/, '') ?? '');
    expect(errors).toEqual([]);
    expect(ArticleFrontMatter.safeParse(value).error?.issues).toBeUndefined();
  });

  it('contain only valid YAML', () => {
    for (const code of codes('yaml')) expect(() => parse(code)).not.toThrow();
  });

  it('contain appeals and corrections that their schemas accept', () => {
    const blocks = codes('yaml').map((code) => parse(code) as Record<string, unknown>);
    const shown = (key: string) => blocks.find((block) => key in block)?.[key];
    expect(Appeal.array().safeParse(shown('appeals')).error?.issues).toBeUndefined();
    expect(Correction.array().safeParse(shown('corrections')).error?.issues).toBeUndefined();
    expect(Respondent.array().safeParse(shown('respondents')).error?.issues).toBeUndefined();
  });

  it('contain two rows of the real official list: a register-only row and a covered one', () => {
    const shown = codes('yaml').flatMap((code) => (parse(code) as { rows?: unknown }).rows ?? []);
    const list = RegisterYear.parse(parse(readFileSync('content/register/2024.yaml', 'utf8')));
    const [alone, covered] = ['r-2024-01-15', 'r-2024-09-05-3'].map((id) => list.rows.find((row) => row.id === id));
    expect(RegisterRow.array().parse(shown)).toEqual([alone, covered]);
    expect([alone?.decision, covered?.decision]).toEqual([undefined, 'SAN-2024-013']);
  });

  it('contain a total that its schema accepts, with the figures of the content', () => {
    const shown = codes('yaml').find((code) => code.startsWith('"2024":')) ?? '';
    const totals = OfficialTotalsFile.parse(parse(readFileSync('content/official-totals.yaml', 'utf8')));
    const { sanctions, simplified, amount } = totals['2024'] ?? {};
    expect(OfficialTotalsFile.parse(parse(shown))).toMatchObject({ '2024': { sanctions, simplified, amount } });
    expect(amount).toBe(55_212_400);
  });

  it('have a table of contents with working links', () => {
    const slugger = new GithubSlugger();
    const anchors = [...guide.matchAll(/^#{1,3} (.+)$/gm)].map(([, heading = '']) => slugger.slug(heading));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)]
      .map(([, anchor = '']) => anchor)
      .filter((anchor) => anchor !== 'ce-quil-faut');
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
