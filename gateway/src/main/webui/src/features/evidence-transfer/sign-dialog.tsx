import { Form, Select } from 'antd';
import type { EvidenceTransfer } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ActDialog } from './act-dialog';
import { sign, type Signing } from './api';
import { nameOfPerson } from './names';
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
  const signing = useAct(transfer, sign);

  const send = async ({ coSignedBy }: { coSignedBy: string }) => {
    const signed = await signing.act({
      transfer: transfer.transferId,
      version: transfer.version,
      step,
      coSignedBy,
    });
    if (signed) onDone();
  };

  return (
    <ActDialog
      title={say.steps[step]}
      confirm={say.steps[step]}
      law={say.laws[step]}
      isBusy={signing.isBusy}
      error={signing.error}
      onConfirm={() => form.submit()}
      onClose={onClose}
      onOpened={() => form.focusField('coSignedBy')}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <Form.Item
          name="coSignedBy"
          label={say.secondSignatory}
          extra={say.signatoryHints[step]}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Select
            placeholder={words.action.choose}
            showSearch={{ optionFilterProp: 'label' }}
            notFoundContent={say.noSignatories}
            options={transfer.signatories.map((person) => ({
              value: person.personId,
              label: nameOfPerson(person),
            }))}
          />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
