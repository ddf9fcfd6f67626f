/** The ways in of a home page, under its search: on a phone, all of them are on the first screen. */
import type { Link } from '#lib/views/decisions.ts';
import { Links } from '../lists/links.tsx';

/** A way in: where it leads, then its first choices, or what is behind it. */
export interface Door extends Link {
  readonly choices?: readonly Link[];
  readonly note?: string;
}

export function Doors({ label, doors }: { label: string; doors: readonly Door[] }) {
  return (
    <nav aria-label={label} className="mt-4 sm:mt-8">
      <ul className="grid gap-x-8 gap-y-1 border-t border-rule pt-2 sm:grid-cols-3 sm:pt-4">
        {doors.map(({ label: name, href, choices = [], note }) => (
          <li key={href}>
            <a href={href} className="inline-block text-lg leading-snug font-semibold sm:text-xl">
              {name}
            </a>
            <p className="label leading-6">{note ?? <Links links={choices} />}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
