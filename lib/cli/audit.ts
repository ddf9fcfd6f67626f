/** `npm run audit -- --seed N [--count N] [--format json]`: draws facts of published pages for a person to verify. */
import { readDocuments } from '../content/read/documents.ts';
import { type AuditedFact, drawFacts, factsOf } from '../editorial/audit.ts';
import { readConfig } from '../site.ts';
import { type Command, commandLine, refusal } from './arguments.ts';

const COUNT = 80;
const COMMAND: Command<'seed' | 'count' | 'format'> = {
  name: 'run audit',
  about:
    'Tire au sort des faits des pages publiées, avec leur page, leur ligne et leurs sources, pour qu’une personne les vérifie.',
  options: {
    seed: { value: 'N', about: 'graine du tirage : le même contenu et la même graine donnent les mêmes faits' },
    count: { value: 'N', about: `nombre de faits (${COUNT} si rien n’est dit)` },
    format: { value: 'json', about: 'une liste, pour un programme' },
  },
};

const { values } = commandLine(COMMAND);

process.exitCode = main();

function main(): number {
  const asked = whatIsAsked();
  if (typeof asked === 'string') {
    console.error(refusal(COMMAND, asked).text);
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

/** The options, or an error message. */
function whatIsAsked(): { seed: number; count: number; json: boolean } | string {
  const { seed, count = String(COUNT), format } = values;
  if (seed === undefined) return 'La graine manque : --seed 1, par exemple.';
  if (!/^\d{1,9}$/.test(seed)) return `La graine « ${seed} » n’est pas un nombre entier.`;
  if (!/^[1-9]\d{0,4}$/.test(count)) return `Le nombre « ${count} » n’est pas un nombre entier positif.`;
  if (format !== undefined && format !== 'json') return `Le format « ${format} » n’existe pas.`;
  return { seed: Number(seed), count: Number(count), json: format === 'json' };
}

function written({ page, place, field, value, sources }: AuditedFact, rank: number): string {
  return [`${rank}. ${page} (${place})`, `   ${field} : ${value}`, ...sources.map((source) => `   - ${source}`)].join(
    '\n',
  );
}
