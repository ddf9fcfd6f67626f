/** The places of a page that the explorer fills. */

/** The element of a page at a selector. Throws when it is missing. */
export function placeIn<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(selector);
  return element;
}
