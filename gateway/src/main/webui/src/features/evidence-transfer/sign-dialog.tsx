import { Form } from 'antd';
import { useState } from 'react';
import type { EvidenceTransfer } from '@/api/types';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ActDialog } from './act-dialog';
import { sign, type Signing } from './api';
import { SecondSignatory } from './second-signatory';
import { useAct } from './use-act';

interface Properties {
  transfer: EvidenceTransfer;
  step: Signing['step'];
  onClose: () => void;
  onDone: () => void;
}

/** 发出, 接收: two people of the office sign; the second is named here. */
export function SignDialog({ transfer, step, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const [form] = Form.useForm<{ coSignedBy: string }>();
  const [error, setError] = useState<unknown>(undefined);
  const signing = useAct(transfer, sign);

  const submit = async ({ coSignedBy }: { coSignedBy: string }) => {
    setError(undefined);
    try {
      await signing.send({
        transfer: transfer.transferId,
        version: transfer.version,
        step,
        coSignedBy,
      });
      onDone();
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <ActDialog
      title={say.steps[step]}
      confirm={say.steps[step]}
      law={say.laws[step]}
      isBusy={signing.isBusy}
      error={error}
      onConfirm={() => form.submit()}
      onClose={onClose}
      onOpened={() => form.focusField('coSignedBy')}
    >
      <Form
        form={form}
        layout="vertical"
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        onFinish={(values) => void submit(values)}
      >
        <SecondSignatory transfer={transfer} step={step} />
      </Form>
    </ActDialog>
  );
}
