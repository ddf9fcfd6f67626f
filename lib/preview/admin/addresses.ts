/** Addresses of the editor, all below one folder that only `npm run edit` answers. */
export const admin = {
  home: '/admin/',
  config: '/admin/config.json',
  /** What the check says of a file: `?file=articles/x.md`, from the content folder. */
  remarks: '/admin/remarques.json',
  /** What stands beside a form: the remarks and the page, `?file=…&page=/articles/x/`. */
  beside: '/admin/apercu/',
  besideScript: '/admin/beside.js',
  script: '/admin/editor.js',
  styles: '/admin/editor.css',
} as const;
