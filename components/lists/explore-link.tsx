/** From a list made in advance to the same list in the explorer. */
export function ExploreLink({ href }: { href: string }) {
  return (
    <p className="label mb-3">
      <a href={href} className="inline-block py-1">
        Filtrer, trier, télécharger
      </a>
    </p>
  );
}
