import { useWords } from '@/words/words-context';
import './bones.css';

/** Where text will stand in a moment. */
export function Bones({ rows = 4 }: { rows?: number }) {
  const words = useWords();
  return (
    <div role="status">
      <span className="visually-hidden">{words.frame.loading}</span>
      <div className="bones" aria-hidden>
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} className="bone" />
        ))}
      </div>
    </div>
  );
}
