/** What the islands draw with: one file for all of them, which a browser keeps from one page to the next. */
// biome-ignore lint/performance/noBarrelFile: the bundler takes from here what JSX calls, and makes of it that file
export { Fragment, h, render } from 'preact';
