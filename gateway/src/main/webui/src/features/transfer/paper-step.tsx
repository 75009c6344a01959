import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Transfer } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults } from '@/ui/field-faults';
import { useTransferWords } from '@/words/transfer';
import type { PaperStepName } from './api';
import { ReceiverChoice } from './receiver-choice';
import { StepFrame } from './step-frame';
import { useStep } from './use-step';

type Field =
  | 'on'
  | 'number'
  | 'manner'
  | 'by'
  | 'trackingNumber'
  | 'argument'
  | 'designee'
  | 'reason'
  | 'result';

/** What each paper says. */
const ASKS: Record<PaperStepName, readonly Field[]> = {
  'record-delivery': ['on', 'manner', 'by', 'trackingNumber'],
  'record-acceptance': ['on', 'number'],
  'record-objection': ['on', 'number', 'argument'],
  'record-request': ['on', 'number'],
  'record-designation': ['on', 'number', 'designee', 'reason'],
  'record-hand-over': ['on', 'number'],
  'record-result': ['on', 'number', 'result'],
};
const MANNERS = [
  'BY_HAND',
  'CLASSIFIED_EXCHANGE',
  'EXPRESS_MAIL',
  'REGISTERED_MAIL',
  'OFFICIAL_NETWORK',
] as const;
const OPTIONAL: readonly Field[] = ['number', 'trackingNumber'];
const LONG: readonly Field[] = ['argument', 'reason', 'result'];

interface Properties {
  transfer: Transfer;
  step: PaperStepName;
  today: string | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** What a paper says is keyed in; the day is the paper's, not today's. */
export function PaperStepDialog({ transfer, step, today, onClose, onDone }: Properties) {
  const [form] = Form.useForm<Partial<Record<Field, string>>>();
  const [error, setError] = useState<unknown>(undefined);
  const taking = useStep(transfer, step, onDone);

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
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
      onOpened={() => form.focusField('on')}
    >
      <Form form={form} layout="vertical">
        {ASKS[step].map((field) => (
          <PaperInput key={field} field={field} transfer={transfer} today={today} />
        ))}
      </Form>
    </StepFrame>
  );
}

interface InputProperties {
  field: Field;
  transfer: Transfer;
  today: string | undefined;
}

function PaperInput({ field, transfer, today }: InputProperties) {
  const words = useTransferWords();
  const says = words.transfer.paper;
  const required = !OPTIONAL.includes(field);
  const label = required ? says.fields[field] : `${says.fields[field]} · ${words.action.optional}`;
  const isChosen = field === 'manner' || field === 'designee';
  if (field === 'on') {
    return (
      <DayItem
        name="on"
        label={label}
        rules={[{ required, message: words.action.choose }]}
        latest={today}
        kept
      />
    );
  }
  return (
    <Form.Item
      name={field}
      label={label}
      rules={[
        isChosen
          ? { required, message: words.action.choose }
          : { required, whitespace: required, message: words.action.required },
      ]}
    >
      {field === 'manner' ? (
        <Select options={MANNERS.map((value) => ({ value, label: says.manners[value] }))} />
      ) : field === 'designee' ? (
        <ReceiverChoice label={label} candidates={inDispute(transfer)} />
      ) : LONG.includes(field) ? (
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} count={{ show: true, max: 2000 }} />
      ) : (
        <Input autoComplete="off" maxLength={100} />
      )}
    </Form.Item>
  );
}

/** The two in dispute; any other office or body can be found. */
function inDispute(transfer: Transfer) {
  return [transfer.transfer.from, transfer.transfer.to].map(({ id, name }) => ({
    office: id,
    officeName: name,
    basis: '',
    reason: '',
    conditional: false,
  }));
}
