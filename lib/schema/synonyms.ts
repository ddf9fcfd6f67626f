/** `content/synonymes.yaml` and, for the English edition, `content/english-synonyms.yaml`: the words of the field, as readers type them and as our texts use them. */
import * as z from 'zod';
import { ProvisionId } from './provision.ts';
import { Slug } from './slug.ts';
import { uniqueList } from './unique-list.ts';

/** Words that mean the same for the search, and the page that they lead to first. */
export const Synonym = z.strictObject({
  words: uniqueList(z.string().trim().min(2))
    .min(1)
    .describe(
      'Façons de dire la même chose. La première est celle de nos textes ; les autres sont celles des lecteurs : sigle, anglais, mot de tous les jours. Ni accents ni pluriels à répéter.',
    ),
  theme: Slug.optional().describe('Thème proposé d’abord : identifiant de content/themes.yaml.'),
  sector: Slug.optional().describe('Secteur proposé d’abord : identifiant de content/sectors.yaml.'),
  provision: ProvisionId.optional().describe('Fondement proposé d’abord : rgpd-17.'),
  broader: z
    .literal(true)
    .optional()
    .describe(
      'La page proposée est plus large que ces mots : ce qui les porte passe devant. « dentiste » dans la santé.',
    ),
  organisation: Slug.optional().describe('Organisme proposé d’abord : identifiant de content/organisations.yaml.'),
});
export type Synonym = z.infer<typeof Synonym>;

export const SynonymsFile = z.strictObject({
  examples: uniqueList(z.string().trim().min(2)).describe(
    'Recherches proposées au lecteur, comme il les taperait. Chacune trouve quelque chose.',
  ),
  synonyms: z.record(Slug, Synonym).describe('Groupes de mots, chacun sous un identifiant libre.'),
});
export type SynonymsFile = z.infer<typeof SynonymsFile>;
