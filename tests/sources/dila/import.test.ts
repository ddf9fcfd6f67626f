import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkProblems } from '#lib/content/link/link.ts';
import { readDocuments } from '#lib/content/read/documents.ts';
import { readDeliberation } from '#lib/sources/dila/deliberation.ts';
import { draftArticle, type Vocabulary } from '#lib/sources/dila/draft.ts';
import { importArchive } from '#lib/sources/dila/import.ts';
import { knownDecisions } from '#lib/sources/dila/known.ts';
import type { ImportResult } from '#lib/sources/dila/result.ts';
import { readSanction } from '#lib/sources/dila/sanction.ts';
import { writeDraft } from '#lib/sources/dila/write-draft.ts';
import { contentFolder } from '#tests/content-folder.ts';
import { folderOf, tarGz } from './archives.ts';
import { CEGEDIM, operativePart, PUBLICITY, type TextFields, textXml } from './texts.ts';

const TODAY = '2026-11-24';

/** Every result of an import into a content folder, with drafts written there. */
async function run(source: string, content: string, write = true): Promise<ImportResult[]> {
  const documents = readDocuments(content);
  const vocabulary: Vocabulary = {
    organisations: documents['organisations.yaml']?.data.organisations ?? {},
    provisions: new Set(documents.provisions.map(({ slug }) => slug)),
    sectors: new Set(Object.keys(documents['sectors.yaml']?.data ?? {})),
  };
  const known = knownDecisions(
    documents.articles.map(({ file, data }) => ({ file, decisions: data.decisions })),
    [],
  );
  const results: ImportResult[] = [];
  const saveDraft = write
    ? (draft: Parameters<typeof writeDraft>[1]) => path.basename(writeDraft(path.join(content, 'articles'), draft))
    : null;
  for await (const result of importArchive({ source, known, vocabulary, today: TODAY, saveDraft }))
    results.push(result);
  return results;
}

const file = ({ id }: TextFields) => `cnil/global/CNIL/TEXT/${id}.xml`;
const folder = (...texts: readonly TextFields[]) =>
  folderOf(Object.fromEntries(texts.map((text) => [file(text), textXml(text)])));
const statuses = (results: readonly ImportResult[]) => results.map(({ id, status }) => [id, status]);

/** SAN-2022-902 of the fixture, as in the archive. */
const ALPHA: TextFields = {
  id: 'CNILTEXT000000000902',
  number: 'SAN-2022-902',
  title: 'Délibération de la formation restreinte n° SAN-2022-902 du 5 mai 2022 concernant la société ALPHA SA',
  decided: '2022-05-05',
  published: '2022-05-12',
  content: operativePart(
    'prononcer à l’encontre de la société ALPHA SA une amende administrative d’un montant de 300 000 (trois cent mille) euros pour manquements à l’article 32 du RGPD et à l’article 82 de la loi Informatique et Libertés ;',
    'assortir l’injonction de mise en conformité d’une astreinte de 500 (cinq cents) euros par jour de retard à l’issue d’un délai de trois mois suivant la notification ;',
  ),
};
const OPINION: TextFields = {
  id: 'CNILTEXT000000000990',
  number: '2024-011',
  title: 'Délibération portant avis',
  kinds: ['Avis'],
};

describe('importArchive', () => {
  it('separates identical, different, new and ignored texts', async () => {
    const content = contentFolder({});
    const results = await run(folder(ALPHA, CEGEDIM, OPINION), content, false);
    expect(statuses(results)).toEqual([
      ['CNILTEXT000000000990', 'ignored'],
      ['CNILTEXT000000000902', 'different'],
      ['CNILTEXT000050202759', 'new'],
    ]);
    expect(results[1]?.differences).toEqual([
      { field: 'measures', archive: ['amende', 'astreinte'], ours: ['amende', 'astreinte', 'injonction'] },
    ]);
    expect(results[2]).toEqual({
      id: 'CNILTEXT000050202759',
      number: 'SAN-2024-013',
      title:
        'Délibération de la formation restreinte n°SAN-2024-013 du 5 septembre 2024 concernant la société CEGEDIM SANTÉ',
      decided: '2024-09-05',
      published: '2024-09-12',
      status: 'new',
      differences: [],
      read: {
        respondents: ['CEGEDIM SANTÉ'],
        fines: [800_000],
        dailyPenalty: null,
        deadline: null,
        provisions: ['rgpd-5-1-a', 'lil-66'],
        measures: ['amende'],
        namedForYears: 2,
      },
      draft: null,
      problem: null,
    });
    expect(readdirSync(path.join(content, 'articles'))).toHaveLength(6);
  });

  it('finds the archive and the fixture identical', async () => {
    const same = {
      ...ALPHA,
      content: (ALPHA.content ?? '').replace(
        '- assortir l’injonction de mise en conformité',
        '- prononcer une injonction de mise en conformité assortie',
      ),
    };
    expect(statuses(await run(folder(same), contentFolder({}), false))).toEqual([
      ['CNILTEXT000000000902', 'identical'],
    ]);
  });

  it('writes a draft once; a second run changes nothing', async () => {
    const content = contentFolder({});
    const source = folder(CEGEDIM, ALPHA);
    const before = readFileSync(path.join(content, 'articles/alpha-2022.md'), 'utf8');
    expect((await run(source, content)).map(({ status, draft }) => [status, draft])).toEqual([
      ['different', null],
      ['new', 'cegedim-sante-san-2024-013.md'],
    ]);
    const draft = readFileSync(path.join(content, 'articles/cegedim-sante-san-2024-013.md'), 'utf8');
    expect((await run(source, content)).map((result) => [result.status, result.draft])).toEqual([
      ['different', null],
      ['identical', null],
    ]);
    expect(readFileSync(path.join(content, 'articles/cegedim-sante-san-2024-013.md'), 'utf8')).toBe(draft);
    expect(readFileSync(path.join(content, 'articles/alpha-2022.md'), 'utf8')).toBe(before);
    expect(readdirSync(path.join(content, 'articles')).filter((name) => !name.endsWith('.md'))).toEqual([]);
  });

  it('counts an identifier once and a number once', async () => {
    const source = folderOf({
      'a.xml': textXml(CEGEDIM),
      'b.xml': textXml(CEGEDIM),
      'c.xml': textXml({ ...CEGEDIM, id: 'CNILTEXT000050202760' }),
    });
    const results = await run(source, contentFolder({}));
    expect(results.map(({ id, status, draft, problem }) => [id, status, draft, problem])).toEqual([
      [
        'CNILTEXT000050202759',
        'unreadable',
        null,
        'b.xml : l’identifiant CNILTEXT000050202759 a déjà été lu ; seul le premier fichier compte',
      ],
      ['CNILTEXT000050202759', 'new', 'cegedim-sante-san-2024-013.md', null],
      [
        'CNILTEXT000050202760',
        'new',
        null,
        'CNILTEXT000050202759 porte déjà le numéro SAN-2024-013 dans cette archive : aucun brouillon',
      ],
    ]);
  });

  it('reports withdrawn texts, and drafts none of them', async () => {
    const source = await tarGz([
      [`20261123-203000/${file(CEGEDIM)}`, textXml(CEGEDIM)],
      [
        '20261123-203000/liste_suppression_cnil.dat',
        'cnil/global/CNIL/TEXT/CNILTEXT000050202759\ncnil/global/CNIL/TEXT/CNILTEXT000000000902\ncnil/global/CNIL/TEXT/CNILTEXT000000000777\n',
      ],
    ]);
    const content = contentFolder({ 'articles/alpha-2022.md': withIdentifier() });
    const results = await run(source, content);
    expect(results.map(({ id, number, status, draft }) => [id, number, status, draft])).toEqual([
      ['CNILTEXT000000000777', null, 'withdrawn', null],
      ['CNILTEXT000000000902', 'SAN-2022-902', 'withdrawn', null],
      ['CNILTEXT000050202759', 'SAN-2024-013', 'withdrawn', null],
    ]);
    expect(results[0]?.problem).toBe(
      '20261123-203000/liste_suppression_cnil.dat : ce texte est retiré de l’archive ; aucun de nos articles ne le cite',
    );
    expect(results[1]?.problem).toMatch(/alpha-2022\.md s’appuie sur lui$/);
    expect(results[2]?.problem).toBe(
      '20261123-203000/liste_suppression_cnil.dat : ce texte est fourni et retiré par la même archive',
    );
    expect(readdirSync(path.join(content, 'articles'))).toHaveLength(6);
  });

  it('reads the other members when some are refused', async () => {
    const source = await tarGz([
      ['../dehors.xml', 'x'],
      ['mauvais.xml', '<autre/>'],
      ['bombe.xml', '<!DOCTYPE a [<!ENTITY b "c">]><TEXTE_CNIL/>'],
      [file(CEGEDIM), textXml(CEGEDIM)],
    ]);
    const results = await run(source, contentFolder({}));
    expect(results.map(({ status, problem }) => [status, problem])).toEqual([
      ['unreadable', '../dehors.xml : son chemin sort de l’archive (..)'],
      ['unreadable', 'mauvais.xml : ligne 1 : l’élément racine est « autre », « TEXTE_CNIL » est attendu'],
      ['unreadable', 'bombe.xml : ligne 1 : le fichier déclare un DOCTYPE, qui n’est jamais lu'],
      ['new', null],
    ]);
  });

  it('reports a draft that cannot be written, and leaves no partial file', async () => {
    const content = contentFolder({});
    const results: ImportResult[] = [];
    const saveDraft = (draft: Parameters<typeof writeDraft>[1]) => writeDraft(path.join(content, 'site.yaml'), draft);
    const nothing = { organisations: {}, provisions: new Set<string>(), sectors: new Set<string>() };
    for await (const result of importArchive({
      source: folder(CEGEDIM),
      known: knownDecisions([], []),
      vocabulary: nothing,
      today: TODAY,
      saveDraft,
    }))
      results.push(result);
    expect(results.map(({ status, draft }) => [status, draft])).toEqual([['unreadable', null]]);
    expect(results[0]?.problem).toMatch(/^le brouillon n’a pas pu être écrit/);
  });

  it('keeps one text in memory at a time', async () => {
    const texts = Array.from(
      { length: 300 },
      (_, i): TextFields => ({ ...OPINION, id: `CNILTEXT${String(i).padStart(12, '0')}` }),
    );
    let given = 0;
    for await (const result of importArchive({
      source: folder(...texts),
      known: knownDecisions([], []),
      vocabulary: { organisations: {}, provisions: new Set(), sectors: new Set() },
      today: TODAY,
      saveDraft: null,
      onProgress: (members) => {
        given = members;
      },
    })) {
      // The result of a text comes before the next text is opened.
      expect(result.id).toBe(`CNILTEXT${String(given).padStart(12, '0')}`);
    }
    expect(given).toBe(300);
  });
});

describe('a draft', () => {
  it('is valid, linked, and marks what is unknown', async () => {
    const content = contentFolder({
      'organisations.yaml': `${readFileSync('tests/fixtures/content/organisations.yaml', 'utf8')}  cegedim-sante: { name: Cegedim Santé, aliases: [CEGEDIM SANTÉ], country: FR, activity: éditeur de logiciels pour médecins }\n`,
      'sectors.yaml': `${readFileSync('tests/fixtures/content/sectors.yaml', 'utf8')}autre: { name: Autres secteurs, lead: Le reste. }\n`,
      'provisions/rgpd-5-1-a.md': readFileSync('tests/fixtures/content/provisions/rgpd-5-1-e.md', 'utf8'),
      'provisions/lil-66.md': readFileSync('tests/fixtures/content/provisions/lil-82.md', 'utf8'),
    });
    await run(folder(CEGEDIM), content);
    const documents = readDocuments(content);
    expect([...documents.problems, ...linkProblems(documents)].filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    expect(readFileSync(path.join(content, 'articles/cegedim-sante-san-2024-013.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      # Brouillon préparé par npm run import depuis l’archive officielle (DILA, Licence Ouverte).

      title: "CEGEDIM SANTÉ : amende de 800 000 € (SAN-2024-013)"
      description: "Délibération SAN-2024-013 de la CNIL du 5 septembre 2024 concernant CEGEDIM SANTÉ. À COMPLÉTER : une phrase."
      categories:
        - sanctions-cnil
      draft: true
      published: 2026-11-24 # À COMPLÉTER : jour de la mise en ligne
      checked: 2026-11-24 # À COMPLÉTER : jour de la relecture des faits
      decisions:
        - number: SAN-2024-013
          legifrance: CNILTEXT000050202759
          authority: cnil
          decided: 2024-09-05
          published: 2024-09-12
          procedure: ordinaire
          measures:
            - amende
          respondents:
            - organisation: cegedim-sante
              name: CEGEDIM SANTÉ
              country: FR
              fine: 800000
          fine: 800000
          liquidation: null
          dailyPenalty: null
          deadline: null
          sector: autre # À COMPLÉTER
          provisions:
            - rgpd-5-1-a
            - lil-66
          # À COMPLÉTER
          themes: []
          namedForYears: 2
          sources:
            - url: https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759
              title: Légifrance — délibération SAN-2024-013 de la CNIL du 5 septembre 2024
              kind: official
              proves: texte intégral de la décision
              read: extrait # À COMPLÉTER : texte, une fois la décision lue en entier
              readOn: 2026-11-24
      ---

      À COMPLÉTER : ce brouillon ne contient que les faits lus dans l’archive officielle.
      "
    `);
  });

  it('takes the body from the operative part when the title names none', async () => {
    const untitled = { ...CEGEDIM, title: 'Délibération SAN-2024-013 du 5 septembre 2024' };
    const [result] = await run(folder(untitled), contentFolder({}), false);
    expect(result?.read.respondents).toEqual(['CEGEDIM SANTÉ']);
  });

  it('lists the organisation and the provisions to add', async () => {
    const content = contentFolder({});
    await run(folder(CEGEDIM), content);
    const text = readFileSync(path.join(content, 'articles/cegedim-sante-san-2024-013.md'), 'utf8');
    expect(text).toContain(
      'organisation: cegedim-sante # organisme inconnu : l’ajouter à content/organisations.yaml\n',
    );
    expect(text).toContain('- lil-66 # à ajouter : content/provisions/lil-66.md\n');
    expect(text).toContain('country: FR # À COMPLÉTER\n');
  });

  it('names no person and quotes no passage', async () => {
    const content = contentFolder({});
    const person: TextFields = {
      id: 'CNILTEXT000000000911',
      number: 'SAN-2023-911',
      title: 'Délibération SAN-2023-911 concernant Monsieur Prénom NOM',
      decided: '2023-03-03',
      content: operativePart(
        'prononcer à l’encontre de Monsieur Prénom NOM un blâme pour manquement à l’article 33 du décret n° 2019-536 ;',
        PUBLICITY,
      ),
    };
    const [result] = await run(folder(person), content);
    expect(result?.draft).toBe('cnil-san-2023-911.md');
    const text = readFileSync(path.join(content, 'articles/cnil-san-2023-911.md'), 'utf8');
    expect(text).not.toMatch(/NOM/);
    expect(text).toContain(
      '# - une personne physique est visée : elle n’est pas nommée\n# - mesure non reconnue\n# - fondements non lus\n',
    );
    expect(text).toContain('    # À COMPLÉTER\n    measures: []\n');
    expect(text).toContain('body: organisme\n');
  });

  it('is valid with names that have a meaning in YAML', () => {
    const hostile: TextFields = {
      ...CEGEDIM,
      title: 'Délibération SAN-2024-013 concernant la société "--- # {{ALPHA}} &amp;amp; * | % @',
    };
    const content = contentFolder({});
    writeFileSync(path.join(content, 'articles/x.md'), draftOf(hostile));
    expect(
      readDocuments(content).articles.find(({ slug }) => slug === 'x')?.data.decisions[0]?.respondents[0]?.name,
    ).toBe('"--- # {{ALPHA}} & * | % @');
  });

  it('never uses the name of an existing file or address', () => {
    const content = contentFolder({ 'articles/x.md': 'déjà là' });
    const articles = path.join(content, 'articles');
    expect(path.basename(writeDraft(articles, { slug: 'x', text: 'nouveau' }, new Set(['x-2'])))).toBe('x-3.md');
    expect(readFileSync(path.join(articles, 'x.md'), 'utf8')).toBe('déjà là');
    expect(readFileSync(path.join(articles, 'x-3.md'), 'utf8')).toBe('nouveau');
    expect(existsSync(path.join(articles, 'x-2.md'))).toBe(false);
  });
});

function withIdentifier(): string {
  return readFileSync('tests/fixtures/content/articles/alpha-2022.md', 'utf8').replace(
    '- number: SAN-2022-902',
    '- number: SAN-2022-902\n    legifrance: CNILTEXT000000000902',
  );
}

function draftOf(fields: TextFields): string {
  const sanction = readSanction(readDeliberation(new TextEncoder().encode(textXml(fields))));
  return draftArticle(sanction, { organisations: {}, provisions: new Set(), sectors: new Set() }, TODAY).text;
}
