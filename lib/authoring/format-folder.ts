/** The canonical form of a whole content folder: which files differ from it, and which cannot be read. */
import { readContent, splitFrontMatter } from '../content/read/folder.ts';
import { parseYaml } from '../content/read/yaml.ts';
import { canonicalFile } from './canonical-file.ts';

export interface FormattedFile {
  /** Path from the root of the project. */
  readonly file: string;
  /** Path from the content folder. */
  readonly name: string;
  /** Its canonical text; null when its YAML cannot be read, and the file is left as it is. */
  readonly text: string | null;
  readonly changed: boolean;
}

/** Every text file of a content folder with its canonical text. Never throws for what a file holds. */
export function formatFolder(dir: string): FormattedFile[] {
  return readContent(dir).files.map(({ file, name, text }) => {
    const canonical = isReadable({ file, name, text }) ? canonicalFile(name, text) : null;
    return { file, name, text: canonical, changed: canonical !== null && canonical !== text };
  });
}

function isReadable(file: { file: string; name: string; text: string }): boolean {
  if (!file.name.endsWith('.md')) return parseYaml(file.text).errors.length === 0;
  const result = splitFrontMatter(file);
  return 'split' in result && parseYaml(result.split.yaml).errors.length === 0;
}
