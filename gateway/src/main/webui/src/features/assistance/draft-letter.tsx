import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { LetterPlace } from '@/ui/letter-place';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useAssistanceWords } from '@/words/assistance';
import { draftLetterQuery } from './api';
import type { Assistance } from './contract';

/** The letter that a saved draft makes, to be read before it is issued. */
export function DraftLetter({ assistance }: { assistance: Pick<Assistance, 'id' | 'version'> }) {
  const { assistance: says } = useAssistanceWords();
  const letter = useQuery(draftLetterQuery(assistance.id, assistance.version));
  return (
    <LetterPlace>
      {letter.isPending && <Bones rows={10} />}
      {letter.isError && <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />}
      {letter.data !== undefined && (
        <LetterSheet html={letter.data} label={says.letterPreview} compact />
      )}
    </LetterPlace>
  );
}

/** The same on the page of a draft. */
export function DraftLetterPanel({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  return (
    <section className="panel" aria-label={says.letterPreview}>
      <h2>{says.letterPreview}</h2>
      <DraftLetter assistance={assistance} />
    </section>
  );
}
