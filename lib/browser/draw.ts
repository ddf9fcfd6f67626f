/** Draws a component in the reader's browser: the only file that knows that Preact does it. */
import { type ComponentChild, render } from 'preact';
import type { ReactNode } from 'react';

/** Makes the content of a place that of the component; elements that are already there and the same are kept. */
export function draw(component: ReactNode, place: Element): void {
  render(component as ComponentChild, place);
}
