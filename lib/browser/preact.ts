/** What the islands draw with: one file for all of them, which a browser keeps from one page to the next. */
export { Fragment, h, render } from 'preact';
