/** The English words of the buttons that copy a text. */
import type { Words } from './words.ts';

export const copying: Words['copying'] = {
  copy: 'Copy',
  copyOf: (text) => `Copy: ${text}`,
  copied: ' Copied.',
  refused: ' The browser refused the copy: the text is selected.',
};
