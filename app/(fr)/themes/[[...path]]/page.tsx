import { termPages } from '../../term-pages.tsx';

const pages = termPages('theme');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = pages;
export default pages.Page;
