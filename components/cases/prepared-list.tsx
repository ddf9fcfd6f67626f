/** The prepared answers, sector by sector, for readers without JavaScript and for search engines. */
import { number } from '#lib/format.ts';
import type { Prepared } from '#lib/views/case-base.ts';

export function PreparedList({ prepared }: { prepared: readonly Prepared[] }) {
  const sectors = [...new Map(prepared.map(({ sector }) => [sector.id, sector])).values()];
  return (
    <section className="mt-14">
      <h2 className="mb-1 text-2xl font-semibold">Réponses préparées</h2>
      <p className="mb-6 max-w-[33em] text-muted">
        Les croisements d’un secteur et d’un manquement qui comptent le plus de cas, avec leur nombre.
      </p>
      <div className="gap-x-10 sm:columns-2 lg:columns-3">
        {sectors.map(({ id, name }) => (
          <section key={id} aria-labelledby={id} className="mb-6 break-inside-avoid">
            <h3 id={id} className="font-semibold">
              {name}
            </h3>
            <ul className="prepared">
              {prepared
                .filter(({ sector }) => sector.id === id)
                .map(({ href, basis, count }) => (
                  <li key={href}>
                    <a href={href}>
                      {basis.name}
                      <span className="sr-only">{` (${name})`}</span>
                    </a>
                    {` ${number(count)}`}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
