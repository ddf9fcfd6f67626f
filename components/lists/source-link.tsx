/** A source, by its title, which has its own language where that is not the one of the page. */
import { typeset } from '#lib/typography.ts';
import { foreignLanguage, type Language } from '#lib/views/words/words.ts';

export function SourceLink({
  source: { url, title, language },
  page = 'fr',
}: {
  source: { readonly url: string; readonly title: string; readonly language?: string | undefined };
  /** Language of the page. */
  page?: Language;
}) {
  return (
    <a href={url} rel="external noopener" lang={foreignLanguage(language, page)} className="source wrap-anywhere">
      {typeset(title)}
    </a>
  );
}
