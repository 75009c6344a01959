import { CheckCircleOutlined } from '@ant-design/icons';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import { useLetterDraftWords } from '@/words/letter-draft';
import { labelsOfMissing } from './draft-labels';

interface Properties {
  kind: LetterKindForm;
  isTouched: boolean;
  /** As it was saved a moment ago. */
  saved: LetterDraft | undefined;
}

/** Beside the button: whether what is written is saved, and all that is missing before it goes on. */
export function DraftStanding({ kind, isTouched, saved }: Properties) {
  const says = useLetterDraftWords().letterDraft;
  const missing = saved ? labelsOfMissing(kind, saved, says) : [];
  return (
    <span className="draft-quiet" role="status">
      {isTouched && says.unsaved}
      {!isTouched && saved && (
        <>
          <CheckCircleOutlined className="draft-saved" aria-hidden /> {says.saved}
          {missing.length > 0 && says.stillMissing(missing.join(says.between))}
        </>
      )}
    </span>
  );
}
