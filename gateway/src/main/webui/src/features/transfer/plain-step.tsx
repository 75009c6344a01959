import { Form, Input } from 'antd';
import { useState } from 'react';
import type { Transfer } from '@/api/types';
import { showFieldFaults } from '@/ui/field-faults';
import { useTransferWords } from '@/words/transfer';
import type { LetterStep, PaperStepName, StepName } from './api';
import { LetterOfStep } from './letter-of-step';
import { StepFrame } from './step-frame';
import { useStep } from './use-step';

type PlainStep = Exclude<
  StepName,
  'accept' | 'sign-for-file' | 'surrender-file' | 'designate' | 'revise' | PaperStepName
>;
type Field = 'reason' | 'argument' | 'result';

/** What a step asks for besides the decision itself. */
const ASKS: Record<PlainStep, { field?: Field; letter?: LetterStep; most?: number }> = {
  submit: { letter: 'submit' },
  issue: { letter: 'issue' },
  decline: { field: 'reason' },
  withdraw: { field: 'reason' },
  deliver: {},
  object: { field: 'argument', most: 4000 },
  'request-designation': { letter: 'request-designation' },
  'sign-for-papers': {},
  'hand-over': {},
  complete: { field: 'result' },
};
const MOST = 2000;

interface Properties {
  transfer: Transfer;
  step: PlainStep;
  onClose: () => void;
  onDone: () => void;
}

/** A step that needs a yes, or a yes with its reason. */
export function PlainStepDialog({ transfer, step, onClose, onDone }: Properties) {
  const words = useTransferWords();
  const [form] = Form.useForm<Partial<Record<Field, string>>>();
  const [error, setError] = useState<unknown>(undefined);
  const taking = useStep(transfer, step, onDone);
  const asks = ASKS[step];

  const confirm = async () => {
    setError(undefined);
    const said = asks.field ? await form.validateFields().catch(() => undefined) : undefined;
    if (asks.field && !said) return;
    const refusal = await taking.take(said);
    if (refusal) setError(showFieldFaults(form, refusal));
  };

  return (
    <StepFrame
      step={step}
      transfer={transfer}
      taking={taking}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      width={asks.letter ? 860 : 560}
      onOpened={() => asks.field && form.focusField(asks.field)}
    >
      {asks.letter && <LetterOfStep transfer={taking.seen} step={asks.letter} />}
      {asks.field && (
        <Form form={form} layout="vertical">
          <Form.Item
            name={asks.field}
            label={words.transfer.fields[asks.field]}
            rules={[{ required: true, whitespace: true, message: words.action.required }]}
          >
            <Input.TextArea
              autoSize={{ minRows: 4, maxRows: 14 }}
              count={{ show: true, max: asks.most ?? MOST }}
            />
          </Form.Item>
        </Form>
      )}
    </StepFrame>
  );
}
