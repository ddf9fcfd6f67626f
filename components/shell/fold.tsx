/** What folds on a phone, and stands open where there is room and on paper (app/folds.css). Works without a script. */
import type { ReactNode } from 'react';

export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
