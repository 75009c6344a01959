import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterPlace } from '@/ui/letter-place';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useTransferWords } from '@/words/transfer';
import { stepLetterQuery, stepListQuery, type LetterStep } from './api';

interface Properties {
  transfer: Transfer;
  step: LetterStep;
}

/** The letter that a step sends on its way, and the list that goes with it, to be read before. */
export function LetterOfStep({ transfer, step }: Properties) {
  const words = useTransferWords();
  const { id, evidence } = transfer.transfer;
  const hasList = step !== 'request-designation' && evidence.length > 0;
  const letter = useQuery(stepLetterQuery(id, step, transfer.version));
  const list = useQuery({ ...stepListQuery(id, transfer.version), enabled: hasList });
  return (
    <>
      <Paper letter={letter} label={words.transfer.letters[step]} />
      {hasList && <Paper letter={list} label={words.transfer.evidencePreview} />}
    </>
  );
}

function Paper({ letter, label }: { letter: UseQueryResult<string>; label: string }) {
  return (
    <LetterPlace>
      {letter.isPending && <Bones rows={10} />}
      {letter.isError && <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />}
      {letter.data !== undefined && <LetterSheet html={letter.data} label={label} compact />}
    </LetterPlace>
  );
}
