/** The French words of the buttons that copy a text: apart, since every article has this script. */
import { NBSP } from '../../format.ts';

export const copying = {
  copy: 'Copier',
  copyOf: (text: string) => `Copier${NBSP}: ${text}`,
  copied: ' Copié.',
  refused: ' Copie refusée par le navigateur\u00a0: le texte est sélectionné.',
};
