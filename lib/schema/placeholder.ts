/** What stands, in a draft, where an editor has still to write. */
export const PLACEHOLDER = 'À COMPLÉTER';
