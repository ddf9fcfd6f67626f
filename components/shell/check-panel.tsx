/** Shows the problems that the check found, for one page or for the whole content. Live preview only. */
import { count } from '#lib/format.ts';

export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

export function CheckPanel({
  title,
  remarks,
  sheet,
}: {
  title: string;
  remarks: readonly Remark[];
  /** Address of the review sheet of the article. */
  sheet?: string;
}) {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const summary = `${count(errors, 'erreur', 'erreurs', 'aucune erreur')}, ${count(remarks.length - errors, 'avertissement', 'avertissements', 'aucun avertissement')}`;
  return (
    <details
      open={errors > 0}
      className="no-print mb-6 bg-mark p-4 font-sans text-[0.875rem] text-ink"
      data-check={remarks.length}
    >
      <summary className="cursor-pointer font-semibold">{`${title} : ${summary}`}</summary>
      <ul className="mt-2 space-y-2">
        {remarks.map(({ file, line, rule, severity, message, fix }) => (
          <li key={`${file} ${line} ${rule} ${message}`}>
            <strong>{`${severity === 'error' ? 'Erreur' : 'Avertissement'} ${rule}`}</strong>
            {`, ${file}, ligne ${line} : ${message}. ${fix}`}
          </li>
        ))}
      </ul>
      {sheet === undefined ? null : (
        <p className="mt-2">
          <a href={sheet}>Fiche de relecture, à imprimer</a>
        </p>
      )}
    </details>
  );
}
