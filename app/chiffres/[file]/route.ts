import { notFound } from 'next/navigation';
import { corpus } from '#lib/content/load.ts';
import { casesJson } from '#lib/exports/cases-json.ts';
import { figureCsv } from '#lib/exports/figure-csv.ts';
import { figureSvg } from '#lib/exports/figure-svg.ts';
import { caseBase } from '#lib/views/case-base.ts';
import { allFigures } from '#lib/views/figures.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [
    { file: 'cas.json' },
    ...allFigures(corpus()).flatMap(({ id }) => [{ file: `${id}.csv` }, { file: `${id}.svg` }]),
  ];
}

export async function GET(_: Request, { params }: RouteContext<'/chiffres/[file]'>): Promise<Response> {
  const { file } = await params;
  if (file === 'cas.json') return answer(casesJson(caseBase(corpus())), 'application/json');
  const [id, extension] = file.split('.');
  const figure = allFigures(corpus()).find((one) => one.id === id) ?? notFound();
  return extension === 'csv' ? answer(figureCsv(figure), 'text/csv') : answer(figureSvg(figure), 'image/svg+xml');
}

function answer(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
