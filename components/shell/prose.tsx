/** A rendered Markdown body: its HTML was sanitised by the only pipeline that makes it; `searched` puts it in the search index. */
export function Prose({ html, searched = false }: { html: string; searched?: boolean }) {
  return (
    <div
      className="prose max-w-[68ch]"
      {...(searched ? { 'data-pagefind-body': '' } : {})}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
