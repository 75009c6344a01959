import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import type { LetterDraft } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults, type MarkedFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useLetterDraftWords } from '@/words/letter-draft';
import '@/ui/framed-dialog.css';
import { matterOf, takeStep, type Step } from './api';
import { SavedPreview } from './saved-preview';

const LONGEST_REASON = 1000;

interface Properties {
  /** As it stands on the page: that is what is decided on. */
  draft: LetterDraft;
  step: Step;
  markFaults: ((error: unknown) => MarkedFaults) | undefined;
  onClose: () => void;
  onDone: (draft: LetterDraft) => void;
}

/** One step of a draft: what follows from it, the letter as it stands, the reason where one is asked. */
export function DraftStep({ draft, step, markFaults, onClose, onDone }: Properties) {
  const words = useLetterDraftWords();
  const says = words.letterDraft;
  const leaveTo = useReturnFocus();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<{ reason?: string }>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const [seen] = useState(draft);
  const command = useCommand(takeStep, matterOf);
  const isRecord = draft.signer === 'OFFICER';
  const label = step === 'ISSUE' && isRecord ? says.issueRecord : says.acts[step];
  const asksReason = step === 'RETURN' || step === 'WITHDRAW';
  const shows = step === 'SUBMIT' || step === 'ISSUE';

  const take = async ({ reason }: { reason?: string }) => {
    if (command.isPending) return;
    setRefusal(undefined);
    const said = reason?.trim();
    try {
      const done = await command.sendAsync({
        draftId: seen.draftId,
        step,
        version: seen.version,
        ...(asksReason && said ? { reason: said } : {}),
      });
      onDone(done);
    } catch (error) {
      if (isStale(error)) await queryClient.invalidateQueries({ queryKey: keys.letterDrafts });
      const behind = markFaults?.(error);
      const rest = showFieldFaults(form, behind ? behind.rest : error);
      setRefusal(rest);
      // What is left to do stands in the form behind.
      if (behind && rest === undefined && !asksReason) {
        leaveTo(behind.enterFirst);
        onClose();
      }
    }
  };

  return (
    <Modal
      open
      title={label}
      width={shows ? 860 : 560}
      className="framed-dialog"
      okText={label}
      okButtonProps={{ danger: step === 'WITHDRAW' }}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && asksReason && form.focusField('reason')}
    >
      <p className="draft-law">{says.laws[step]}</p>
      <Form
        form={form}
        name={`letter-draft-${step}`}
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void take(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        {shows && <SavedPreview draft={seen} />}
        {asksReason && (
          <Form.Item
            name="reason"
            label={step === 'RETURN' ? says.needsMending : says.reason}
            rules={
              step === 'RETURN'
                ? [{ required: true, whitespace: true, message: words.action.required }]
                : []
            }
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={LONGEST_REASON} />
          </Form.Item>
        )}
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
