/** Detects addresses of code repositories: the front page of a repository proves no fact. */

/** Code hosts: how many parts of the path name a repository. */
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

/** Path segments to ignore before the name of a repository. */
const PREFIXES = new Set(['datasets', 'spaces']);
const BRANCHES = new Set(['tree', 'src', '-']);

/** Whether an address is the root of a repository, one of its branches, or its owner. */
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
