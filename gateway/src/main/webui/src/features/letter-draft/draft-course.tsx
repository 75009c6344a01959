import { Alert } from 'antd';
import type { LetterDraft } from '@/api/types';
import { called } from '@/ui/called';
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
        <span>{says.begunBy(called(begun, language), at(begun.at))}</span>
        {submitted && (
          <span>{says.submittedBy(called(submitted, language), at(submitted.at))}</span>
        )}
      </p>
      {draft.closed && <Alert type="info" showIcon title={says.closed} />}
      {returned && draft.state === 'DRAFT' && (
        <Alert
          type="warning"
          showIcon
          title={says.returned(called(returned, language), at(returned.at))}
          description={returned.reason}
        />
      )}
      {ended && (
        <Alert
          type="info"
          showIcon
          title={`${says.states[draft.state]} · ${says.endedBy(called(ended, language), at(ended.at))}`}
          description={ended.reason}
        />
      )}
    </>
  );
}
