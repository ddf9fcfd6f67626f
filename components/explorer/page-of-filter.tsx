/** From a selection that one value makes alone to the page of that value. */
import { quoted } from '#lib/format.ts';

export function PageOfFilter({ label, href }: { label: string; href: string }) {
  return <a href={href}>{`La page ${quoted(label)}`}</a>;
}
