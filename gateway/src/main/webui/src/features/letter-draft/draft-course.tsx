import { Alert } from 'antd';
import type { LetterDraft } from '@/api/types';
import { writtenMoment } from '@/ui/written-moment';
import { useLetterDraftWords } from '@/words/letter-draft';
import { useSpeech } from '@/words/words-context';

/** Who wrote, submitted, sent back or ended it, and why. */
export function DraftCourse({ draft }: { draft: LetterDraft }) {
  const { language } = useSpeech();
  const says = useLetterDraftWords().letterDraft;
  const at = (instant: string) => writtenMoment(instant, language);
  const { begun, submitted, returned, ended } = draft;
  return (
    <>
      <p className="draft-course">
        <span>{says.begunBy(begun.label, at(begun.at))}</span>
        {submitted && <span>{says.submittedBy(submitted.label, at(submitted.at))}</span>}
      </p>
      {draft.closed && <Alert type="info" showIcon title={says.closed} />}
      {returned && draft.state === 'DRAFT' && (
        <Alert
          type="warning"
          showIcon
          title={says.returned(returned.label, at(returned.at))}
          description={returned.reason}
        />
      )}
      {ended && (
        <Alert
          type="info"
          showIcon
          title={`${says.states[draft.state]} · ${says.endedBy(ended.label, at(ended.at))}`}
          description={ended.reason}
        />
      )}
    </>
  );
}
