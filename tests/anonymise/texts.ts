/** Every text that a corpus holds, wherever it is, with its path: keys of maps and HTML included. */

/** Fields that no page shows, or that the law wants whole: the file for the editor, the publisher and the host. */
const UNREAD = /(?:^|\.)(?:file|site\.publisher|site\.host)$/;

export function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (UNREAD.test(path)) return [];
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsIn((value as () => unknown)(), `${path}()`);
  if (value instanceof Map)
    return [...value].flatMap(([key, inner]) => [
      [`${path} (key)`, String(key)] as [string, string],
      ...textsIn(inner, `${path}.${String(key)}`),
    ]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}
