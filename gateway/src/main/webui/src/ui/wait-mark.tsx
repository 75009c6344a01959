import { useWords } from '@/words/words-context';
import './wait-mark.css';

/** Something is under way that has no shape yet. */
export function WaitMark() {
  const words = useWords();
  return <span className="wait-mark" role="status" aria-label={words.frame.loading} />;
}
