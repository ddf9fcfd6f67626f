/** The script of an article: copying, and the section that is being read, marked in the table of contents. */
import './copy.ts';

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** The section that is being read is the last one whose heading is above the middle of the screen. */
function markCurrent(): void {
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const link = links.get(current?.id ?? '');
  const box = link?.closest<HTMLElement>('.follows');
  // A long table of contents scrolls in its own box, never the page.
  if (link && box && box.scrollHeight > box.clientHeight)
    box.scrollTop += link.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
}

const watcher = new IntersectionObserver(markCurrent, { rootMargin: '0px 0px -50% 0px' });
for (const heading of headings) watcher.observe(heading);
