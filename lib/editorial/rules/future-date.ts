/** Past facts have no date in the future. */
import { longDate } from '../../format.ts';
import { readable } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * A warning only: the date of the check comes from the clock of the machine (UTC) or from a repeated build, and a wrong
 * clock must not block publication.
 */
export const futureDate: Rule = {
  name: 'future-date',
  severity: 'warning',
  reads: 'articles',
  about:
    'Ce qui est dit fait ne l’est pas demain : checked, updated, les corrections, la décision, sa publication, ses recours et la lecture de ses sources ne sont pas postérieurs au jour de la vérification.',
  check({ document }, { today }, report) {
    const { checked, updated, corrections, decisions, sources } = document.data;
    const done: (readonly [readonly PropertyKey[], string | null | undefined])[] = [
      [['checked'], checked],
      [['updated'], updated],
      ...corrections.map(({ date }, i) => [['corrections', i, 'date'], date] as const),
      ...sources.map(({ readOn }, i) => [['sources', i, 'readOn'], readOn] as const),
      ...decisions.flatMap(({ decided, published, appeals, sources }, i) => [
        [['decisions', i, 'decided'], decided] as const,
        [['decisions', i, 'published'], published] as const,
        ...sources.map(({ readOn }, j) => [['decisions', i, 'sources', j, 'readOn'], readOn] as const),
        ...appeals.flatMap(({ filed, date }, j) => [
          [['decisions', i, 'appeals', j, 'filed'], filed] as const,
          [['decisions', i, 'appeals', j, 'date'], date] as const,
        ]),
      ]),
    ];
    for (const [path, day] of done) {
      if (day === null || day === undefined || day <= today) continue;
      report({
        place: document.locate(path),
        message: `le champ « ${String(path.at(-1))} » dit le ${readable(longDate(day))}, qui est à venir`,
        fix: 'Corriger la date.',
      });
    }
  },
};
