import { seatPlaces, TABLE_HEIGHT, TABLE_WIDTH, tableBand } from '#app/_shared/horseshoe.ts';

/** The Council's table with its fifteen empty chairs. Decoration. */
export function TableDrawing({ className }: { readonly className?: string }) {
  return (
    <svg viewBox={`0 0 ${TABLE_WIDTH} ${TABLE_HEIGHT}`} aria-hidden="true" className={className}>
      <path d={tableBand()} fill="none" stroke="var(--hairline)" strokeWidth="4.6" strokeLinecap="round" />
      <path d={tableBand()} fill="none" stroke="var(--shade)" strokeWidth="4.2" strokeLinecap="round" />
      {seatPlaces(15).map((place) => (
        <circle
          key={`${place.x}`}
          cx={place.x}
          cy={place.y}
          r="1.55"
          fill="var(--surface)"
          stroke="var(--edge)"
          strokeOpacity="0.55"
          strokeWidth="0.3"
        />
      ))}
    </svg>
  );
}
