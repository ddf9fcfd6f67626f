/** Every text of a corpus, with its path, including keys of maps and HTML. */

/** Fields that no page shows, or that the law requires in full: the file path, the publisher and the host. */
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
