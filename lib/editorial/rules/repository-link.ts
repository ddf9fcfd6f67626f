/** A link leads to a precise page, never to the front page of a code repository. */
import { isRepositoryRoot } from '../../schema/repository.ts';
import type { Rule } from '../rule.ts';

export const repositoryLink: Rule = {
  name: 'repository-link',
  severity: 'error',
  reads: 'every text',
  about: 'Ni une source ni un lien ne mène à la racine d’un dépôt de code : la page publique qu’il copie est citée.',
  check({ passages }, _, report) {
    for (const passage of passages)
      for (const url of passage.links().filter(isRepositoryRoot))
        report({
          place: passage.placeAt(0),
          message: `« ${url} » est la racine d’un dépôt de code`,
          fix: 'Lier la page publique que ce dépôt copie, ou retirer le lien.',
        });
  },
};
