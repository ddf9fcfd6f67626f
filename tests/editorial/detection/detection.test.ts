/** Which sentences of the corpus the check reports, rightly or wrongly; prints the figures by kind. */
import { describe, expect, it } from 'vitest';
import { article, checkFiles } from '../check-article.ts';
import { authorities, type Case, courts, decisions, organisations, titles } from './cases.ts';
import { secondHand } from './second-hand.ts';
import { type Sentence, sentences } from './sentences.ts';

/** Every kind of sentence; the rules were not written with the last one. */
const kinds: Readonly<Record<string, readonly Sentence[]>> = { ...sentences, 'second hand': secondHand };

/** Rules about the form of an article, which one sentence cannot test. */
const ASIDE = new Set([
  'duplicate-passage',
  'source-missing',
  'source-not-official',
  'title-length',
  'description-length',
  'stale',
]);

const all = Object.entries(kinds).flatMap(([kind, list]) => list.map((sentence) => ({ kind, ...sentence })));

function fileOf({ of, text }: Sentence): string {
  return article({
    title: titles[of],
    description: `Ce que l’on retient de cette affaire, et ce qu’elle change pour les organismes voisins.`,
    categories: of === 'foreign' ? 'evenement' : 'sanctions-cnil',
    decisions: decisions[of],
    body: text,
  });
}

/** One correct article per case, for links and rankings. */
const told = Object.fromEntries(
  (Object.keys(decisions) as Case[]).map((of) => [`articles/${of}.md`, fileOf({ of, text: 'Un texte.', caught: [] })]),
);

const { problems } = checkFiles({
  ...told,
  ...Object.fromEntries(all.map((sentence, i) => [`articles/phrase-${i}.md`, fileOf(sentence)])),
  'organisations.yaml': organisations,
  'authorities.yaml': authorities,
  'courts.yaml': courts,
});

const found = all.map((sentence, i) => ({
  ...sentence,
  said: problems
    .filter(({ file, rule }) => file.endsWith(`/phrase-${i}.md`) && !ASIDE.has(rule))
    .map(({ rule, message, fix }) => `${rule} ${message} | ${fix}`),
}));
const isWrong = ({ caught }: Sentence) => caught.length > 0;
const isCaught = ({ caught, said }: (typeof found)[number]) =>
  caught.some((rule) => said.some((one) => one.startsWith(`${rule} `)));

describe('our corpus of sentences', () => {
  it('has at least 120 sentences, two thirds of them wrong', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter(isWrong).length / all.length).toBeGreaterThan(0.6);
    expect(all.filter(isWrong).length / all.length).toBeLessThan(0.72);
  });

  it('has at least 90 % of its errors reported, and at most 5 % of false alarms', () => {
    const rows = Object.keys(kinds).map((kind) => {
      const own = found.filter((sentence) => sentence.kind === kind);
      const [bad, good] = [own.filter(isWrong), own.filter((sentence) => !isWrong(sentence))];
      return `${kind.padEnd(36)} ${bad.filter(isCaught).length}/${bad.length} caught, ${good.filter(({ said }) => said.length > 0).length}/${good.length} false alarms`;
    });
    const [bad, good] = [found.filter(isWrong), found.filter((sentence) => !isWrong(sentence))];
    const missed = bad.filter((sentence) => !isCaught(sentence));
    const alarms = good.filter(({ said }) => said.length > 0);
    process.stdout.write(
      [
        ...rows,
        `${'all'.padEnd(36)} ${bad.length - missed.length}/${bad.length} caught, ${alarms.length}/${good.length} false alarms`,
        ...missed.map(({ text, caught, said }) => `missed (${caught.join(' ')}): ${text} — ${said.join(' ; ')}`),
        ...alarms.map(({ text, said }) => `false alarm: ${text} — ${said.join(' ; ')}`),
        '',
      ].join('\n'),
    );
    expect(missed.length / bad.length).toBeLessThanOrEqual(0.1);
    expect(alarms.length / good.length).toBeLessThanOrEqual(0.05);
  });
});
