/** The search page of the French edition. */
import { startSearch } from './search-form.ts';
import { french } from './search-french.ts';

startSearch(french);
