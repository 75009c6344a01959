import { useQuery } from '@tanstack/react-query';
import type { Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import { stepLetterQuery, type LetterStep } from './api';

interface Properties {
  transfer: Transfer;
  step: LetterStep;
}

/** The letter that a step sends on its way, to be read before. */
export function LetterOfStep({ transfer, step }: Properties) {
  const words = useWords();
  const letter = useQuery(stepLetterQuery(transfer.transfer.id, step, transfer.version));
  if (letter.isPending) return <Bones />;
  if (letter.data === undefined) {
    return <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />;
  }
  return <LetterSheet html={letter.data} label={words.transfer.letters[step]} compact />;
}
