/** The drawing library of the islands: one file for all of them, which browsers cache. */
// biome-ignore lint/performance/noBarrelFile: the bundler takes from here what JSX calls, and makes of it that file
export { Fragment, h, render } from 'preact';
