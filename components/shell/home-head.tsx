/** The head of the home page of both editions: what the site is, its search field, and its ways in. */
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
      <h1 className="text-[1.625rem] leading-[1.1] font-semibold tracking-tight sm:max-w-[11em] sm:text-6xl">
        {typeset(tagline)}
      </h1>
      <p className="mt-3 max-w-[31em] text-base leading-snug text-muted sm:mt-6 sm:text-xl sm:leading-relaxed">
        {typeset(description)}
      </p>
      <HomeSearch words={words} />
      {children}
    </div>
  );
}
