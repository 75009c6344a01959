import { Form } from 'antd';
import { useWords } from '@/words/words-context';
import { typedDraft } from './api';
import { draftOf, type DraftValues } from './draft-form';
import { TypedLetter } from './typed-letter';

/** The transfer letter beside its form. */
export function DraftPreview({ matterId }: { matterId: string }) {
  const words = useWords();
  const form = Form.useFormInstance<DraftValues>();
  const values = Form.useWatch((typed: DraftValues) => typed, form) as DraftValues | undefined;
  const draft = draftOf(matterId, values ?? {});
  return (
    <TypedLetter
      label={words.transfer.preview}
      hint={words.transfer.previewHint}
      typed={draft && typedDraft(draft)}
    />
  );
}
