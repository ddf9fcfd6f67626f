/** The open data as JSON, one record per line, so that two versions can be compared line by line; and its schema. */
import type { JurisprudenceData } from '../../schema/jurisprudence-data.ts';
import type { OpenData } from '../../schema/open-data.ts';

/** The whole file, its fields in the order of the schema. */
export function decisionsJson({ decisions, ...envelope }: OpenData): string {
  return oneALine(envelope, 'decisions', decisions);
}

/** The case law, one judgment per line. */
export function jurisprudenceJson({ judgments, ...envelope }: JurisprudenceData): string {
  return oneALine(envelope, 'judgments', judgments);
}

function oneALine(envelope: object, name: string, records: readonly object[]): string {
  const head = Object.entries(envelope).map(([field, value]) => `${JSON.stringify(field)}:${JSON.stringify(value)},`);
  return ['{', ...head, `"${name}":[`, records.map((record) => JSON.stringify(record)).join(',\n'), ']}', ''].join(
    '\n',
  );
}

/** The schema of the file, indented, because people read it too. */
export function schemaJson(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
