import { englishParams } from '#lib/views/english-pages.ts';
import { corpus } from '../../corpus.ts';
import { changed, framed } from '../../document.tsx';
import { dataPage, homePage, listPage, searchPage, sitePage } from './site-pages.tsx';
import { casePage, organisationPage, organisationsPage, provisionPage, provisionsPage } from './term-pages.tsx';

export const dynamicParams = false;

function allParams() {
  return englishParams(corpus());
}

/** The page of an address, its pieces without `en`: `cases`, a slug; `provisions`, an identifier, `page`, `2`. */
function pageAt([section, ...rest]: readonly string[] = []) {
  const [name = '', ...page] = rest;
  switch (section) {
    case undefined:
      return homePage();
    case 'data':
      return dataPage();
    case 'search':
      return searchPage();
    case 'sanctions':
      return listPage(rest);
    case 'cases':
      return casePage(name);
    case 'organisations':
      return name === '' || name === 'page' ? organisationsPage(rest) : organisationPage(name, page);
    case 'provisions':
      return name === '' ? provisionsPage() : provisionPage(name, page);
    default:
      return sitePage(section);
  }
}

export async function generateMetadata({ params }: PageProps<'/en/[[...path]]'>) {
  return pageAt((await params).path).metadata();
}

async function Page({ params }: PageProps<'/en/[[...path]]'>) {
  return pageAt((await params).path).body();
}

export const generateStaticParams = changed('en', allParams, Page, generateMetadata);

export default framed('en', Page, generateMetadata);
