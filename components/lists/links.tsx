/** Links on one line, separated by commas. A label without a page is plain text. */
export function Links({ links }: { links: readonly { readonly label: string; readonly href: string | null }[] }) {
  return links.map(({ label, href }, i) => [
    i > 0 ? ', ' : null,
    href === null ? (
      label
    ) : (
      <a key={href} href={href}>
        {label}
      </a>
    ),
  ]);
}
