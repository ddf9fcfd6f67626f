/** Draws a drawing in the page: one class per paint, full width, text at a fixed size. */
import type { ComponentType } from 'react';
import { type Drawing, layersOf, type Mark, percent } from '#lib/views/charts/drawing.ts';

export function DrawingChart({
  drawing,
  label,
  role = 'img',
  Shape = MarkShape,
}: {
  drawing: Drawing;
  label: string;
  /** A drawing with links is a group: those of an image would be hidden from screen readers. */
  role?: 'img' | 'group';
  Shape?: ComponentType<{ mark: Mark }>;
}) {
  return (
    <svg className="chart" role={role} aria-label={label} width="100%" height={drawing.height}>
      {layersOf(drawing).map(({ paint, room, dx, marks }) => (
        <g
          key={`${paint} ${room} ${dx}`}
          className={room === null ? paint : `${paint} ${room}`}
          transform={dx === 0 ? undefined : `translate(${dx})`}
        >
          {marks.map((mark, i) => (
            <Shape key={i} mark={mark} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A mark, without where it leads. */
export function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'bar':
      return <rect x={percent(mark.x)} y={mark.y} width={percent(mark.width)} height={mark.height} />;
    case 'dot':
      return <circle cx={percent(mark.x)} cy={mark.y} r={mark.r} />;
    case 'line':
      return <line x1={percent(mark.x1)} x2={percent(mark.x2)} y1={mark.y1} y2={mark.y2} />;
    case 'text':
      return (
        <text x={percent(mark.x)} y={mark.y} className={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}
