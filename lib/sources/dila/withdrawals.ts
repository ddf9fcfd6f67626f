/**
 * Reads the list of withdrawn texts in an update of a DILA archive: `liste_suppression_cnil.dat`, one path per line.
 */

/** Whether a member is that list. In: its path, with forward slashes. */
export function isWithdrawalList(name: string): boolean {
  return /(?:^|\/)liste_suppression_cnil\.dat$/i.test(name);
}

/** Whether a member is the text of a deliberation, by its extension. */
export function isText(name: string): boolean {
  return /\.xml$/i.test(name);
}

export interface Withdrawals {
  readonly ids: readonly string[];
  /** Lines, counted from 1, that do not end with the identifier of a text. */
  readonly unread: readonly number[];
}

/**
 * The identifiers that a list withdraws. A line is a path such as `cnil/TEXT/00/00/50/20/27/CNILTEXT000050202759`, with
 * or without `.xml` (same format in every collection of the DILA: https://github.com/Legilibre/legi.py, `suppress`).
 */
export function readWithdrawals(bytes: Uint8Array): Withdrawals {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r?\n/);
  const ids = new Set<string>();
  const unread: number[] = [];
  for (const [i, line] of lines.entries()) {
    const id = /(?:^|\/)(CNILTEXT\d{12})(?:\.xml)?$/i.exec(line.trim())?.[1];
    if (id !== undefined) ids.add(id.toUpperCase());
    else if (line.trim() !== '') unread.push(i + 1);
  }
  return { ids: [...ids], unread };
}
