/** A rendered Markdown body: its HTML was sanitised by the only pipeline that makes it. */
export function Prose({ html }: { html: string }) {
  return <div className="prose max-w-[68ch]" dangerouslySetInnerHTML={{ __html: html }} />;
}
