/** The output of React and of Preact for the same component, as trees for comparison. */
import { build } from 'esbuild';
import type { Root } from 'hast';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { drawnByPreact } from '#lib/browser/bundle.ts';

/** Components that both libraries draw, by file and name. */
const components = {
  ActiveFilters: 'explorer/active-filters.tsx',
  CaseAnswer: 'cases/case-answer.tsx',
  DecisionsTable: 'decisions/decisions-table.tsx',
  DrawingChart: 'charts/drawing.tsx',
  FilterChoices: 'explorer/filter-choices.tsx',
  PageOfFilter: 'explorer/active-filters.tsx',
  Pager: 'shell/pager.tsx',
  PlotFigure: 'explorer/plot-figure.tsx',
  SearchAdvice: 'search/search-advice.tsx',
  SearchAnswer: 'search/search-answer.tsx',
  SearchResults: 'search/search-results.tsx',
  TotalsLine: 'decisions/totals.tsx',
  WaysOut: 'explorer/active-filters.tsx',
  YearRows: 'explorer/plot-figure.tsx',
} as const;

type Name = keyof typeof components;

/** Renders a component like the browser: compiled by the same rules as lib/browser/bundle.ts, drawn by Preact. */
export async function preactRenderer(): Promise<(name: Name, props: object) => string> {
  const lines = Object.entries(components).map(([name, file]) => `export { ${name} } from '#components/${file}';`);
  const { outputFiles } = await build({
    stdin: {
      contents: `export { h } from 'preact'; export { renderToString } from 'preact-render-to-string'; ${lines.join('\n')}`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    ...drawnByPreact('preact'),
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const bundle = await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`);
  return (name, props) => bundle.renderToString(bundle.h(bundle[name], props));
}

/** The HTML of the server for the same component. */
export function reactHtml<P extends object>(component: FunctionComponent<P>, props: P): string {
  return renderToStaticMarkup(createElement(component, props));
}

/**
 * HTML as a browser parses it. The two libraries write the same elements differently: React escapes quotation marks and
 * apostrophes, writes `dateTime` and `checked=""` where Preact writes `datetime` and `checked`, and has another order
 * of attributes.
 */
export function tree(html: string): Root {
  const parsed = unified().use(rehypeParse, { fragment: true }).parse(html);
  visit(parsed, (node) => {
    delete node.position;
  });
  return parsed;
}
