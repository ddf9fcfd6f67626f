/** The title of a part of a page, which leads to itself: its address can be copied like any other. */
export function SectionTitle({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id}>
      <a href={`#${id}`} className="section-link">
        {children}
      </a>
    </h2>
  );
}
