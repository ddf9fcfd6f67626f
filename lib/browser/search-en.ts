/** The search page of the English edition. */
import { english } from './search-english.ts';
import { startSearch } from './search-form.ts';

startSearch(english);
