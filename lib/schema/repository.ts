/** Addresses of repositories of code, whose root shows no fact to a reader. */

/** Where code is kept: how many parts of the path name a repository. */
const HOSTS: Readonly<Record<string, number>> = {
  'github.com': 2,
  'gitlab.com': 2,
  'codeberg.org': 2,
  'bitbucket.org': 2,
  'gitee.com': 2,
  'framagit.org': 2,
  'sourceforge.net': 2,
  'huggingface.co': 2,
};

/** What stands before the name of a repository, or after it without leading anywhere further. */
const PREFIXES = new Set(['datasets', 'spaces']);
const BRANCHES = new Set(['tree', 'src', '-']);

/** Whether an address leads to the root of a repository, to one of its branches, or to its owner. */
export function isRepositoryRoot(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, pathname } = new URL(url);
  const depth = HOSTS[host.replace(/^www\./, '')];
  if (depth === undefined) return false;
  const steps = pathname.split('/').filter((step) => step !== '');
  const [first = ''] = steps;
  const named = PREFIXES.has(first) ? steps.slice(1) : steps;
  const beyond = named.slice(depth);
  return beyond.length === 0 || (BRANCHES.has(beyond[0] ?? '') && beyond.length <= 2);
}
