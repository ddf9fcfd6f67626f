/** `npm run audit -- --seed N [--count N] [--format json]`: facts of published pages drawn for a person to verify. */
import { parseArgs } from 'node:util';
import { readDocuments } from '../content/read/documents.ts';
import { type AuditedFact, drawFacts, factsOf } from '../editorial/audit.ts';
import { readConfig } from '../site.ts';

const COUNT = 80;
const USAGE = `Usage : npm run audit -- --seed N [--count N] [--format json]
Tire au sort des faits des pages publiées, avec leur page, leur ligne et leurs sources, pour qu’une personne les vérifie.
  --seed N        graine du tirage : le même contenu et la même graine donnent les mêmes faits
  --count N       nombre de faits (${COUNT} si rien n’est dit)
  --format json   une liste, pour un programme
  --help          cette aide`;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const asked = readArguments(args);
  if (asked === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 1;
  }
  const documents = readDocuments(readConfig().contentDir);
  if (documents.refused.length > 0) {
    console.error('Le contenu a des erreurs : lancer d’abord npm run check.');
    return 1;
  }
  const facts = factsOf(documents);
  const drawn = drawFacts(facts, asked.count, asked.seed);
  console.log(
    asked.json
      ? JSON.stringify({ seed: asked.seed, facts: facts.length, drawn }, null, 2)
      : [
          `${drawn.length} faits tirés de ${facts.length}, graine ${asked.seed}.`,
          ...drawn.map((fact, i) => written(fact, i + 1)),
        ].join('\n\n'),
  );
  return 0;
}

/** What is asked, `help`, or what is wrong with the question. */
function readArguments(args: readonly string[]): { seed: number; count: number; json: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        count: { type: 'string', default: String(COUNT) },
        format: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    if (values.seed === undefined) return 'La graine manque : --seed 1, par exemple.';
    if (!/^\d{1,9}$/.test(values.seed)) return `La graine « ${values.seed} » n’est pas un nombre entier.`;
    if (!/^[1-9]\d{0,4}$/.test(values.count))
      return `Le nombre « ${values.count} » n’est pas un nombre entier positif.`;
    if (values.format !== undefined && values.format !== 'json') return `Le format « ${values.format} » n’existe pas.`;
    return { seed: Number(values.seed), count: Number(values.count), json: values.format === 'json' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function written({ page, place, field, value, sources }: AuditedFact, rank: number): string {
  return [`${rank}. ${page} (${place})`, `   ${field} : ${value}`, ...sources.map((source) => `   - ${source}`)].join(
    '\n',
  );
}
