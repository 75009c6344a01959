import { Form } from 'antd';
import type { OfferedEvidence } from '@/api/evidence-types';
import { useWords } from '@/words/words-context';
import { typedDraft } from './api';
import { draftOf, type DraftValues } from './draft-form';
import { EvidenceListPreview } from './evidence-list-preview';
import { TypedLetter } from './typed-letter';

interface Properties {
  matterId: string;
  evidence: OfferedEvidence[];
}

/** The transfer letter beside its form, and the list of the evidence that goes along. */
export function DraftPreview({ matterId, evidence }: Properties) {
  const words = useWords();
  const form = Form.useFormInstance<DraftValues>();
  const values = Form.useWatch((typed: DraftValues) => typed, form) as DraftValues | undefined;
  const draft = draftOf(matterId, values ?? {});
  return (
    <div>
      <TypedLetter
        label={words.transfer.preview}
        hint={words.transfer.previewHint}
        typed={draft && typedDraft(draft)}
      />
      <EvidenceListPreview
        items={evidence.filter((item) => values?.evidence?.includes(item.evidenceId))}
      />
    </div>
  );
}
