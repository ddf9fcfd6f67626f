/** The drawing library of the islands: one file for all of them, which browsers cache. */
import { options } from 'preact';
import { hosted } from './base.ts';

// biome-ignore lint/performance/noBarrelFile: the bundler makes this file of it
export { Fragment, h, render } from 'preact';

// The only place where the links that islands draw get the path of the site on its host.
if (typeof SITE_BASE === 'string' && SITE_BASE !== '')
  options.vnode = ({ type, props }) => {
    const link: { href?: string; children?: unknown } = props;
    if (type === 'a' && link.href) link.href = hosted(link.href);
  };
