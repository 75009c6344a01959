import './bones.css';

/** Where text will stand in a moment. */
export function Bones({ rows = 4 }: { rows?: number }) {
  return (
    <div className="bones" aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="bone" />
      ))}
    </div>
  );
}
