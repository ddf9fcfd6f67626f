/** Marks, in a draft, what an editor must still write. */
export const PLACEHOLDER = 'À COMPLÉTER';
