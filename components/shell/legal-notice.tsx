/** Publisher and host, as article 1-1 of the LCEN requires. Missing values are marked. */
import type { Site } from '#lib/schema/site.ts';

const publisherFields = [
  ['Nom ou dénomination', 'name'],
  ['Forme et capital', 'legalForm'],
  ['Siège', 'address'],
  ['Immatriculation', 'registration'],
  ['Téléphone', 'phone'],
  ['Courriel', 'email'],
  ['Direction de la publication', 'director'],
] as const;

const hostFields = [
  ['Nom ou dénomination', 'name'],
  ['Adresse', 'address'],
  ['Téléphone', 'phone'],
] as const;

export function LegalNotice({ site }: { site: Site }) {
  return (
    <div className="mb-10 grid max-w-[36em] gap-8 sm:grid-cols-2">
      <Block title="Éditeur" lines={publisherFields.map(([term, field]) => [term, site.publisher[field]])} />
      <Block title="Hébergement" lines={hostFields.map(([term, field]) => [term, site.host[field]])} />
    </div>
  );
}

function Block({ title, lines }: { title: string; lines: readonly (readonly [string, string | null])[] }) {
  return (
    <section>
      <h2 className="text-2xl font-semibold">{title}</h2>
      <dl className="mt-2 space-y-2">
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt className="label">{term}</dt>
            <dd>{value ?? <span className="to-fill">à compléter par l’éditeur</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
