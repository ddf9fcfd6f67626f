/** A rendered Markdown body. The Markdown pipeline has already sanitised its HTML. `searched` puts it in the search index. */
export function Prose({ html, searched = false }: { html: string; searched?: boolean }) {
  return (
    <div
      className="prose max-w-[36em]"
      {...(searched ? { 'data-pagefind-body': '' } : {})}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
