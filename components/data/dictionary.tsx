/** A data dictionary: for each field its type, its meaning, and its possible values. */

import type { DictionaryRow } from '#lib/schema/dictionary.ts';
import { typeset } from '#lib/typography.ts';

export function Dictionary({ rows, prefix = 'champ-' }: { rows: readonly DictionaryRow[]; prefix?: string }) {
  return (
    <dl className="divide-y divide-rule border-y border-rule">
      {rows.map(({ name, kind, nullable, sentence, values }) => (
        <div
          key={name}
          id={`${prefix}${name.replaceAll('.', '-')}`}
          className="grid gap-x-8 py-3 sm:grid-cols-[15rem_1fr]"
        >
          <dt>
            <code className="wrap-anywhere">{name}</code>
            <span className="label block">{`${kind}${nullable ? ', ou null' : ''}`}</span>
          </dt>
          <dd className="leading-snug">
            {typeset(sentence)}
            {values.length === 0 ? null : <span className="label mt-1 block">{values.join(', ')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
