import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Modal } from 'antd';
import { useState } from 'react';
import type { Dispute } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Bones } from '@/ui/bones';
import { showFieldFaults } from '@/ui/field-faults';
import { LetterPlace } from '@/ui/letter-place';
import { LetterSheet } from '@/ui/letter-sheet';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useDisputeWords } from '@/words/dispute';
import { matterOf, stepLetterQuery, takeStep, type LetterStep, type StepName } from './api';
import { StepFields } from './dispute-fields';
import './dispute.css';

interface Fields {
  competent?: string;
  argument?: string;
  text?: string;
  heldAt?: string;
  present?: string;
  place?: string;
  reason?: string;
}

interface Properties {
  dispute: Dispute;
  step: StepName;
  onClose: () => void;
}

/** One step of a dispute, taken on the version that the dialog opened with. */
export function StepDialog({ dispute, step, onClose }: Properties) {
  const words = useDisputeWords();
  const [seen] = useState(dispute.version);
  const [form] = Form.useForm<Fields>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(takeStep, matterOf);
  useReturnFocus();
  const action = dispute.actions.find((candidate) => candidate.name === step);
  const closed = command.isPending || action?.open ? undefined : action;

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    try {
      await command.sendAsync({ dispute: dispute.id, step, version: seen, body: bodyOf(said) });
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
      return;
    }
    onClose();
  };

  return (
    <Modal
      open
      title={words.matter.steps[step]}
      width={isLetterStep(step) ? 860 : 560}
      okText={words.matter.steps[step]}
      cancelText={words.action.cancel}
      okButtonProps={{ danger: step === 'drop', disabled: closed !== undefined }}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="dispute-law">{words.dispute.laws[step]}</p>
      {isLetterStep(step) && !closed && <Letter dispute={dispute} step={step} />}
      <Form form={form} layout="vertical">
        <StepFields step={step} dispute={dispute} />
      </Form>
      {closed && !error && (
        <Alert type="warning" showIcon title={closed.reason ?? words.action.notOpen} />
      )}
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}

function Letter({ dispute, step }: { dispute: Dispute; step: LetterStep }) {
  const words = useDisputeWords();
  const letter = useQuery(stepLetterQuery(dispute.id, step, dispute.version));
  return (
    <LetterPlace>
      {letter.isPending && <Bones rows={10} />}
      {letter.isError && <RefusalNote error={letter.error} onRetry={() => void letter.refetch()} />}
      {letter.data !== undefined && (
        <LetterSheet html={letter.data} label={words.dispute.letters[step]} compact />
      )}
    </LetterPlace>
  );
}

function isLetterStep(step: StepName): step is LetterStep {
  return step === 'agree' || step === 'report-up';
}

// The form keeps an instant, the minutes say the clock of Shanghai.
function bodyOf(said: Fields): Fields {
  return said.heldAt ? { ...said, heldAt: said.heldAt.slice(0, 16) } : said;
}
