/** Marks, in a draft, what an editor must still write. */
export const PLACEHOLDER = 'À COMPLÉTER';

/** The same as an identifier, for the live preview of an unfinished draft. */
export const PLACEHOLDER_SLUG = 'a-completer';
