import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { draftQuery, kindsQuery } from '@/features/letter-draft/api';
import { DraftShown } from '@/features/letter-draft/draft-shown';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';

/** What does this letter say so far, who signs it, is it right. */
export function LetterDraftPage() {
  const { draftId = '' } = useParams();
  const navigate = useNavigate();
  const { isSaved = false } = (useLocation().state ?? {}) as { isSaved?: boolean };
  const draft = useQuery(draftQuery(draftId));
  const kinds = useQuery(kindsQuery);
  const kind = kinds.data?.find((candidate) => candidate.kind === draft.data?.kind);
  if (draft.isPending || kinds.isPending) return <Bones rows={14} />;
  if (!draft.data || !kind) {
    return (
      <RefusalNote
        error={draft.error ?? kinds.error}
        onRetry={() => void Promise.all([draft.refetch(), kinds.refetch()])}
      />
    );
  }
  return (
    <DraftShown
      key={draftId}
      draft={draft.data}
      kind={kind}
      isSaved={isSaved}
      onIssued={(letter) => void navigate(`/letters/${letter}`)}
    />
  );
}
