/** The content files as the visual editor reads and writes them: text → values of the form → canonical text. */
import { parse } from 'yaml';
import type * as z from 'zod';
import { cutMarkdown, joinMarkdown } from './canonical-file.ts';
import { rewriteYaml } from './canonical-yaml.ts';
import { fileFromForm, fileToForm } from './form-values.ts';

/** Field of the form with the Markdown text. */
export const BODY = 'body';
/** Hidden field of the form with the YAML that was read: its comments are written again. */
export const SOURCE = 'sourceText';

export interface FormFile {
  readonly schema: z.ZodType;
  readonly markdown: boolean;
}

/** The values of a file for its form. Throws when its YAML cannot be read. */
export function readForm(text: string, { schema, markdown }: FormFile): Record<string, unknown> {
  const parts = markdown ? cutMarkdown(`${text}\n`) : { yaml: `${text}\n`, body: '' };
  if (parts === null)
    throw new Error('L’en-tête n’est pas refermé : ajouter une ligne « --- » après le dernier champ.');
  const form = fileToForm(parse(parts.yaml, { version: '1.2', schema: 'core' }), schema);
  return { ...form, ...(markdown ? { [BODY]: parts.body } : {}), [SOURCE]: parts.yaml };
}

/** The canonical text of the values of a form. */
export function writeForm(form: Record<string, unknown>, { schema, markdown }: FormFile): string {
  const { [BODY]: body, [SOURCE]: source, ...fields } = form;
  const yaml = rewriteYaml(typeof source === 'string' ? source : '', fileFromForm(fields, schema), schema);
  return markdown ? joinMarkdown(yaml, typeof body === 'string' ? body.trim() : '') : yaml;
}
