/** A drawing whose marks lead to pages, and say what they are when pointed at. */
import type { Drawing, Mark } from '#lib/views/charts/drawing.ts';
import { DrawingChart, MarkShape } from './drawing.tsx';

export function LinkedDrawing({ drawing, label }: { drawing: Drawing; label: string }) {
  const linked = drawing.marks.some(({ link }) => link?.href);
  return <DrawingChart drawing={drawing} label={label} role={linked ? 'group' : 'img'} Shape={LinkedMark} />;
}

function LinkedMark({ mark }: { mark: Mark }) {
  const { link } = mark;
  if (link === undefined) return <MarkShape mark={mark} />;
  const shape = (
    <>
      <title>{link.title}</title>
      <MarkShape mark={mark} />
    </>
  );
  return link.href === null ? (
    <g>{shape}</g>
  ) : (
    <a href={link.href} aria-label={link.title}>
      {shape}
    </a>
  );
}
