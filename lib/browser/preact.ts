/** The drawing library of the islands: one file for all of them, which browsers cache. */
import { options } from 'preact';
import { hosted } from './base.ts';

// biome-ignore lint/performance/noBarrelFile: the bundler makes this file of it
export { Fragment, h, render } from 'preact';

// The only place where what an island draws gets the path of the site on its host.
if (typeof SITE_BASE === 'string' && SITE_BASE !== '')
  options.vnode = ({ type, props }) => {
    if (typeof type !== 'string') return;
    const written: Record<string, unknown> = props;
    for (const name of ['href', 'src', 'action']) {
      const address = written[name];
      if (typeof address === 'string') written[name] = hosted(address);
    }
  };
