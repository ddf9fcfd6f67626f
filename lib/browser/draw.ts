/** Draws a component in the reader's browser. The only file that depends on Preact's API. */
import { type ComponentChild, render } from 'preact';
import type { ReactNode } from 'react';

/** Draws a component into an element. Elements already there are reused when they are the same. */
export function draw(component: ReactNode, place: Element): void {
  render(component as ComponentChild, place);
}
