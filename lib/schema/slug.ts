/** Slugs: the stable names that content uses for references and addresses. They never change. */
import * as z from 'zod';

/** Lower-case ASCII words joined by single hyphens: `cegedim-sante`. */
export const Slug = z
  .string()
  .max(100, { error: 'identifiant trop long (100 caractères au plus)' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante',
  });
