import { Form } from 'antd';
import { TypedLetter } from '@/ui/typed-letter';
import { useTransferWords } from '@/words/transfer';
import { typedDraft, typedList } from './api';
import { draftOf, type DraftValues, type DraftWay } from './draft-form';

/** The transfer letter beside its form, and the list of the evidence that goes along. */
export function DraftPreview({ matterId, way }: { matterId: string; way: DraftWay }) {
  const words = useTransferWords();
  const form = Form.useFormInstance<DraftValues>();
  const values = Form.useWatch((typed: DraftValues) => typed, form) as DraftValues | undefined;
  const draft = draftOf(matterId, values ?? {}, way);
  const hasEvidence = (values?.evidence ?? []).length > 0;
  return (
    <div className="drafting-previews">
      <TypedLetter
        label={way === 'ASSIGNMENT' ? words.superior.noticePreview : words.transfer.preview}
        hint={words.transfer.previewHint}
        loading={words.transfer.previewLoading}
        typed={draft && typedDraft(draft)}
      />
      {hasEvidence && (
        <TypedLetter
          label={words.transfer.evidencePreview}
          hint={words.transfer.evidencePreviewHint}
          loading={words.transfer.previewLoading}
          typed={draft && typedList(draft)}
        />
      )}
    </div>
  );
}
