import { PageHeader } from '#components/shell/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { corpus } from './corpus.ts';
import { Document, framed } from './document.tsx';
import { siteMetadata, siteViewport } from './site-metadata.ts';

export const generateMetadata = () => ({ ...siteMetadata('fr'), title: `Page introuvable — ${corpus().site.name}` });

export const viewport = siteViewport;

const Body = framed('fr', () => (
  <>
    <PageHeader
      site={corpus().site}
      links={[{ label: 'Accueil', href: routes.home }]}
      title="Cette page n’existe pas"
      lead="L’adresse est peut-être incomplète. Une page publiée ici garde son adresse."
    />
    <p>
      <a href={routes.organisations}>Chercher par organisme</a>, <a href={routes.provisions}>par fondement</a> ou{' '}
      <a href={routes.decisions}>dans toutes les sanctions</a>.
    </p>
  </>
));

export default function NotFound() {
  return (
    <Document language="fr">
      <Body />
    </Document>
  );
}
