import { Button, Form } from 'antd';
import { useState } from 'react';
import type { LetterBeginning, LetterDraft, LetterKindForm } from '@/api/types';
import { Difference } from '@/ui/difference';
import { withdrawFaults } from '@/ui/field-faults';
import { LeaveGuard } from '@/ui/leave-guard';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useLetterDraftWords } from '@/words/letter-draft';
import { differenceOf } from './draft-difference';
import { DraftFields } from './draft-fields';
import { valuesOfDraft, type DraftValues } from './draft-values';
import { DraftStanding } from './draft-standing';
import { TypedPreview } from './typed-preview';
import type { useDraftSaving } from './use-draft-saving';
import './letter-draft.css';

interface Properties {
  kind: LetterKindForm;
  matterId: string;
  draft: LetterDraft | undefined;
  beginning: LetterBeginning | undefined;
  first: DraftValues;
  saving: ReturnType<typeof useDraftSaving>;
  /** What is there was saved a moment ago. */
  isSaved?: boolean;
  onSaved: (draft: LetterDraft) => void;
}

/** The form of a letter, and the letter beside it. */
export function DraftForm(properties: Properties) {
  const { kind, matterId, draft, beginning, first, saving, isSaved = false, onSaved } = properties;
  const words = useLetterDraftWords();
  const says = words.letterDraft;
  const [isTouched, setTouched] = useState(false);
  const { form, seen, isOutdated } = saving;

  const save = async () => {
    const saved = await saving.save();
    if (!saved) return;
    setTouched(false);
    onSaved(saved);
  };

  return (
    <Form
      form={form}
      name="letter-draft"
      layout="vertical"
      initialValues={first}
      onValuesChange={(changed) => {
        withdrawFaults(form, changed);
        setTouched(saving.isDirty());
      }}
      scrollToFirstError={{ block: 'center', focus: true }}
      onFinish={() => void save()}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <LeaveGuard wouldLose={saving.isDirty} says={says.giveUp} />
      <div className="draft-writing">
        <div className="panel">
          <DraftFields kind={kind} beginning={beginning} />
          {isOutdated ? (
            <Difference
              changes={seen.draft && draft ? differenceOf(kind, seen.draft, draft, words) : []}
              {...(draft ? {} : { since: { matterId, matterVersion: seen.version } })}
              onGoOn={saving.review}
              onTakeTheirs={() => {
                saving.takeTheirs(draft ? valuesOfDraft(kind, draft) : first);
                setTouched(false);
              }}
            />
          ) : (
            <RefusalNote error={saving.refusal} onRetry={() => form.submit()} />
          )}
          {!isOutdated && (
            <div className="draft-foot">
              <DraftStanding
                kind={kind}
                isTouched={isTouched}
                saved={isSaved ? draft : undefined}
              />
              <Button type="primary" htmlType="submit" loading={saving.isBusy}>
                {says.save}
              </Button>
            </div>
          )}
        </div>
        <TypedPreview kind={kind} matterId={matterId} />
      </div>
    </Form>
  );
}
