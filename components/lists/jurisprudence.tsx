/** The judgments on a provision: what each one decides, its number, its date, and its official text. */
import { typeset } from '#lib/typography.ts';
import type { JudgmentView } from '#lib/views/jurisprudence.ts';
import { Links } from './links.tsx';

export function Jurisprudence({ judgments }: { judgments: readonly JudgmentView[] }) {
  if (judgments.length === 0) return null;
  return (
    <section aria-labelledby="jurisprudence" className="max-w-[36em]">
      <h2 id="jurisprudence" className="mb-3 text-2xl font-semibold">
        Jurisprudence
      </h2>
      <ul className="judgments divide-y divide-rule border-y border-rule">
        {judgments.map(({ id, name, url, decides, reading, others }) => (
          <li key={id} id={id} className="py-3 leading-snug">
            <p>{typeset(decides)}</p>
            <p className="label mt-1">
              <a href={url} rel="external noopener" className="source">
                {typeset(name)}
              </a>
              {typeset(` · ${reading}`)}
              {others.length === 0 ? null : (
                <>
                  {typeset(' · aussi : ')}
                  <Links links={others.map(({ label, href }) => ({ label: typeset(label), href }))} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
