/** The dated archive of the open data: one version, whole, with its description, and its checksum. */
import { zipSync } from 'fflate';
import { routes } from '../routes.ts';
import type { Corpus } from '../schema/corpus.ts';
import { dataUpdated } from '../views/open-data.ts';
import { perCorpus } from '../views/per-corpus.ts';
import { dataPackageJson } from './data-package.ts';
import { type DataResource, dataResources, nameOf, resourceOf } from './data-resources.ts';

/**
 * The archive of this version, named after the day of the last change. Its files have that day too, written without a
 * time zone, because a ZIP keeps local times: the same content gives the same bytes everywhere.
 */
export const dataArchive = perCorpus((corpus): DataResource => {
  const version = dataUpdated(corpus);
  const files = [
    ['datapackage.json', new TextEncoder().encode(dataPackageJson(corpus))] as const,
    ...dataResources(corpus).map((file) => [nameOf(file), file.bytes] as const),
  ];
  const bytes = zipSync(Object.fromEntries(files), { level: 9, mtime: `${version}T12:00:00`, os: 3 });
  return resourceOf(
    { path: routes.dataArchive(version), type: 'application/zip', title: `Version du ${version}, en une archive` },
    bytes as Uint8Array<ArrayBuffer>,
  );
});

/** Checksums of the archive and of the files, as `sha256sum --check` reads them from the folder of the archives. */
export function archiveSums(corpus: Corpus): string {
  const line = (name: string, { sha256 }: DataResource) => `${sha256}  ${name}\n`;
  return [
    line(nameOf(dataArchive(corpus)), dataArchive(corpus)),
    ...dataResources(corpus).map((file) => line(`../${nameOf(file)}`, file)),
  ].join('');
}
