import { CorrectionList } from '#components/article/corrections.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { corpus } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { correctionsOf } from '#lib/views/corrections.ts';
import { pageMetadata } from '../page-metadata.ts';

export const metadata = pageMetadata({
  title: 'Corrections',
  description:
    'Chaque erreur corrigée dans le recueil ou dans le texte dont il est parti : ce qui était écrit, ce qui est exact, et pourquoi.',
  path: routes.corrections,
});

export default function Page() {
  const corrections = correctionsOf(corpus());
  return (
    <>
      <PageHeader
        links={[{ label: 'Accueil', href: routes.home }]}
        title="Corrections"
        lead="Chaque erreur corrigée, la plus récente d’abord : ce qui était écrit, ce qui est exact. Les premières sont celles du texte dont ce recueil est parti."
      />
      <CorrectionList
        corrections={corrections}
        about={(_, i) => {
          const article = corrections[i]?.article;
          return article
            ? [
                ' · ',
                <a key={article.href} href={article.href}>
                  {typeset(article.label)}
                </a>,
              ]
            : null;
        }}
      />
    </>
  );
}
