import { notFound } from 'next/navigation';
import { corpus } from '#lib/content/load.ts';
import { figureCsv } from '#lib/exports/figure-csv.ts';
import { figureSvg } from '#lib/exports/figure-svg.ts';
import { allFigures } from '#lib/views/figures.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return allFigures(corpus()).flatMap(({ id }) => [{ file: `${id}.csv` }, { file: `${id}.svg` }]);
}

export async function GET(_: Request, { params }: RouteContext<'/chiffres/[file]'>): Promise<Response> {
  const [id, extension] = (await params).file.split('.');
  const figure = allFigures(corpus()).find((one) => one.id === id) ?? notFound();
  return extension === 'csv'
    ? new Response(figureCsv(figure), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(figureSvg(figure), { headers: { 'content-type': 'image/svg+xml' } });
}
