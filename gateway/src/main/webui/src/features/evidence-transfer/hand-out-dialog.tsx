import { Form, Input } from 'antd';
import { useState } from 'react';
import type { EvidenceTransfer } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ActDialog } from './act-dialog';
import { handOut, type HandingOut } from './api';
import { SecondSignatory } from './second-signatory';
import { useAct } from './use-act';

interface Properties {
  transfer: EvidenceTransfer;
  onClose: () => void;
  onDone: () => void;
}

type Said = Omit<HandingOut, 'transfer' | 'version'>;

/** 移出系统外: two say who of a body outside signed the list, and when. */
export function HandOutDialog({ transfer, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const required = [{ required: true, whitespace: true, message: words.action.required }];
  const [form] = Form.useForm<Said>();
  const [error, setError] = useState<unknown>(undefined);
  const act = useAct(transfer, handOut);

  const submit = async ({ number, ...said }: Said) => {
    setError(undefined);
    try {
      await act.send({
        transfer: transfer.transferId,
        version: transfer.version,
        ...said,
        ...(number?.trim() ? { number: number.trim() } : {}),
      });
      onDone();
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <ActDialog
      title={say.steps['hand-out']}
      confirm={say.steps['hand-out']}
      law={say.laws['hand-out']}
      isBusy={act.isBusy}
      error={error}
      onConfirm={() => form.submit()}
      onClose={onClose}
      onOpened={() => form.focusField('takenBy')}
    >
      <Form
        form={form}
        layout="vertical"
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="takenBy" label={say.takenBy} extra={say.takenByHint} rules={required}>
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
        <DayItem
          name="on"
          label={say.receiptOn}
          rules={[{ required: true, message: words.action.choose }]}
          latest={undefined}
          kept
        />
        <Form.Item name="number" label={`${say.receiptNumber} · ${words.action.optional}`}>
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
        <SecondSignatory transfer={transfer} step="hand-out" />
      </Form>
    </ActDialog>
  );
}
