/** The search page; in an English script, the bundler puts English in the place of French. */
import { startSearch } from './search-form.ts';
import { language } from './search-french.ts';

startSearch(language);
