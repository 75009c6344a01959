import { useQuery } from '@tanstack/react-query';
import type { Letter } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useLetterWords } from '@/words/letter';
import { letterTextQuery } from './api';
import { LetterFacts } from './letter-facts';
import './letter.css';

/** The letter as it was sent, and what proves it. */
export function LetterReading({ letter }: { letter: Letter }) {
  const words = useLetterWords();
  const text = useQuery(letterTextQuery(letter.id, letter.state));
  return (
    <div className="letter-reading">
      <div>
        {text.isPending && <Bones rows={14} />}
        {text.isError && <RefusalNote error={text.error} onRetry={() => void text.refetch()} />}
        {text.data !== undefined && (
          <LetterSheet html={text.data} label={words.letter.kinds[letter.kind]} />
        )}
      </div>
      <aside className="panel letter-beside">
        <LetterFacts letter={letter} />
      </aside>
    </div>
  );
}
