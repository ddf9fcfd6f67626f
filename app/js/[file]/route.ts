import { bundleNames, bundleScript } from '#lib/browser/bundle.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return bundleNames.map((name) => ({ file: `${name}.js` }));
}

export async function GET(_: Request, { params }: RouteContext<'/js/[file]'>): Promise<Response> {
  const { file } = await params;
  return new Response(await bundleScript(file.replace(/\.js$/, '')), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
