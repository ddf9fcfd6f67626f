import type { ReactNode } from 'react';
import { Document } from '../document.tsx';
import { siteMetadata, siteViewport } from '../site-metadata.ts';

export const generateMetadata = () => siteMetadata('fr');

export const viewport = siteViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <Document language="fr">{children}</Document>;
}
