import { describe, expect, it } from 'vitest';
import { formatSuppressed } from '#lib/editorial/suppression.ts';
import { type ArticleParts, article, checkArticles, say } from './check-article.ts';

function check(parts: ArticleParts, change: (text: string) => string = (text) => text) {
  const { problems, suppressed } = checkArticles({ 'cas.md': change(article(parts)) });
  return {
    problems: problems.map((problem) => `${problem.rule} ${say(problem)}`),
    suppressed: suppressed.map((one) => formatSuppressed(one).replace(/^.*articles\//, '')),
  };
}

const AMOUNT =
  'amount-mismatch (avertissement) — le texte dit 70 €, montant que la fiche ne connaît pas (amende : 800 000 € ; astreinte par jour de retard : 5 000 €).';

describe('a suppression in the body', () => {
  it('at the end of a line applies to that line, and its reason is printed', () =>
    expect(check({ body: 'Il coûte 70 €. <!-- verification : amount-mismatch — prix d’un timbre -->' })).toEqual({
      problems: [],
      suppressed: [`cas.md:28:10 ${AMOUNT} Passé sous silence : prix d’un timbre.`],
    }));
  it('alone on its line applies to the next line of text', () => {
    expect(
      check({ body: '<!-- verification : amount-mismatch — prix d’un timbre -->\n\nIl coûte 70 €.' }).problems,
    ).toEqual([]);
    expect(
      check({
        body: '<!-- verification : amount-mismatch — prix d’un timbre -->\n<!-- verification : date-mismatch — date d’un timbre -->\nIl coûte 70 € le 3 mars 2020.',
      }).problems,
    ).toEqual([]);
  });
  it('in a cell applies to its row', () =>
    expect(
      check({ body: '| a |\n|---|\n| 70 € <!-- verification : amount-mismatch — prix d’un timbre --> |' }).problems,
    ).toEqual([]));
  it('does not apply to another line or another rule', () => {
    expect(
      check({ body: 'Un texte. <!-- verification : amount-mismatch — prix d’un timbre -->\n\nIl coûte 70 €.' })
        .problems,
    ).toEqual([
      'silence warning ce commentaire ne passe rien sous silence : « amount-mismatch » ne dit rien de cette ligne | Retirer le commentaire, ou le placer sur la ligne visée.',
      'amount-mismatch warning le texte dit 70 €, montant que la fiche ne connaît pas (amende : 800 000 € ; astreinte par jour de retard : 5 000 €) | Corriger le montant, ou le déclarer dans figures avec son sens.',
    ]);
    expect(
      check({ body: 'Il coûte 70 €. <!-- verification : date-mismatch — prix d’un timbre -->' }).suppressed,
    ).toEqual([]);
  });
  it('of an unknown rule is reported, with the nearest rule', () =>
    expect(check({ body: 'Un texte. <!-- verification : amount-mismatches — prix -->' }).problems).toEqual([
      'silence warning la règle « amount-mismatches » n’existe pas | Noms les plus proches : amount-mismatch, count-mismatch, amount-misplaced.',
    ]));
});

describe('a suppression in the front matter', () => {
  const title = 'Alpha Santé : 70 000 € d’amende';
  it('may be at the end of the line', () =>
    expect(
      check({ title }, (text) =>
        text.replace('d’amende"', 'd’amende" # verification : amount-mismatch — titre d’un ancien texte'),
      ),
    ).toEqual({
      problems: [],
      suppressed: [
        'cas.md:2:23 amount-mismatch — le titre annonce 70 000 €, montant que la fiche ne connaît pas (amende : 800 000 € ; astreinte par jour de retard : 5 000 €). Passé sous silence : titre d’un ancien texte.',
      ],
    }));
  it('may be on the line before', () =>
    expect(
      check({ title }, (text) =>
        text.replace('title:', '# verification : amount-mismatch — titre d’un ancien texte\ntitle:'),
      ).problems,
    ).toEqual([]));
  it('applies to every line of the block that follows, and to nothing after it', () => {
    const folded = (text: string) =>
      text.replace(
        /^title: .*$/m,
        '# verification : amount-mismatch — titre d’un ancien texte\ntitle: >-\n  Alpha Santé :\n  70 000 € d’amende',
      );
    expect(check({ title }, folded).problems).toEqual([]);
    expect(
      check({ title, description: 'La CNIL a infligé une amende de 71 000 € à Alpha Santé.' }, folded).problems,
    ).toEqual([expect.stringContaining('71 000 €')]);
  });
  it('is reported when it cannot be read', () =>
    expect(check({}, (text) => text.replace('title:', '# vérification amount-mismatch\ntitle:')).problems).toEqual([
      'silence warning ce commentaire de vérification ne se lit pas | Écrire « # verification : nom-de-la-regle — raison ».',
    ]));
  it('is not confused with other comments', () =>
    expect(check({}, (text) => text.replace('title:', '# à relire\ntitle:')).problems).toEqual([]));
});
