/** The open data as JSON, one decision a line, so that two versions can be compared line by line; and its schema. */
import type { OpenData } from '../schema/open-data.ts';

/** The whole file, its fields in the order of the schema. */
export function decisionsJson({ decisions, ...envelope }: OpenData): string {
  const head = Object.entries(envelope).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  return [
    '{',
    ...head,
    '"decisions":[',
    decisions.map((decision) => JSON.stringify(decision)).join(',\n'),
    ']}',
    '',
  ].join('\n');
}

/** The schema of the file, indented: it is read by people too. */
export function schemaJson(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
