import { useQuery } from '@tanstack/react-query';
import type { LetterDraft } from '@/api/types';
import { Bones } from '@/ui/bones';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useLetterDraftWords } from '@/words/letter-draft';
import { savedTextQuery } from './api';

/** The letter as it was saved: what is submitted, and what is signed. */
export function SavedPreview({ draft }: { draft: LetterDraft }) {
  const says = useLetterDraftWords().letterDraft;
  const text = useQuery(savedTextQuery(draft.draftId, draft.version));
  if (text.isPending) return <Bones rows={14} />;
  if (text.isError) return <RefusalNote error={text.error} onRetry={() => void text.refetch()} />;
  return <LetterSheet html={text.data} label={says.preview} />;
}
