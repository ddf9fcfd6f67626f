/** The head of the home page of both editions: what the site is, and its search field. */
import type { ReactNode } from 'react';
import type { Words } from '#lib/views/words/words.ts';
import { HomeSearch } from '../search/search-form.tsx';

export function HomeHead({
  tagline,
  description,
  words,
  children,
}: {
  tagline: string;
  description: string;
  words: Words;
  children?: ReactNode;
}) {
  const { typeset } = words.format;
  return (
    <div>
      <h1 className="max-w-[11em] text-3xl leading-[1.1] font-semibold tracking-tight sm:text-6xl">
        {typeset(tagline)}
      </h1>
      <p className="mt-6 max-w-[31em] text-xl leading-relaxed text-muted">{typeset(description)}</p>
      <HomeSearch words={words} />
      {children}
    </div>
  );
}
