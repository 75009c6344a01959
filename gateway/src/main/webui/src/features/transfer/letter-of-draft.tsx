import { useQuery } from '@tanstack/react-query';
import type { Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import { storedPreviewQuery } from './api';

/** The letter that a step sends on its way, to be read before. */
export function LetterOfDraft({ transfer }: { transfer: Transfer }) {
  const words = useWords();
  const letter = useQuery(storedPreviewQuery(transfer.transfer.id, transfer.version));
  if (letter.isPending) return <Bones rows={8} />;
  if (letter.data === undefined) {
    return <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />;
  }
  return <LetterSheet html={letter.data} label={words.transfer.letterAsItGoes} compact />;
}
