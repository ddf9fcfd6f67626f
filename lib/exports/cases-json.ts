/** The cases that « Un cas comme le mien » compares in the reader's browser, as one compact JSON file. */
import type { CaseBase } from '../views/case-base.ts';
import { packCases } from '../views/packed-cases.ts';

/** The file; it holds public facts only, all of which are on the pages. */
export function casesJson({ cases, names }: CaseBase): string {
  return JSON.stringify(packCases(cases, names));
}
