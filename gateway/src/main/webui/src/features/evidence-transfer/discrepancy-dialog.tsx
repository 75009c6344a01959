import { Form, Input, Radio } from 'antd';
import type { EvidenceTransfer, ListedItem, SaidDiscrepancy } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ActDialog } from './act-dialog';
import { check } from './api';
import { titleOf } from './names';
import { useAct } from './use-act';

interface Properties {
  transfer: EvidenceTransfer;
  item: ListedItem;
  onClose: () => void;
  onDone: () => void;
}

interface Values {
  kind: SaidDiscrepancy;
  note: string;
}

const KINDS: SaidDiscrepancy[] = ['MISSING', 'QUANTITY', 'SEAL', 'OTHER'];

/** 有差异: what does not agree with the list. */
export function DiscrepancyDialog({ transfer, item, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const [form] = Form.useForm<Values>();
  const checking = useAct(transfer, check);

  const send = async ({ kind, note }: Values) => {
    const checked = await checking.act({
      transfer: transfer.transferId,
      version: transfer.version,
      evidence: item.evidenceId,
      discrepancy: { kind, note: note.trim() },
    });
    if (checked) onDone();
  };

  return (
    <ActDialog
      title={say.discrepancyTitle(titleOf(item, words))}
      confirm={say.record}
      law={say.laws.discrepancy}
      isBusy={checking.isBusy}
      error={checking.error}
      onConfirm={() => form.submit()}
      onClose={onClose}
      onOpened={() => form.focusField('kind')}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <Form.Item
          name="kind"
          label={say.discrepancyKind}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Radio.Group
            className="evidence-transfer-choice"
            options={KINDS.map((value) => ({ value, label: words.discrepancyKinds[value] }))}
          />
        </Form.Item>
        <Form.Item
          name="note"
          label={say.discrepancyNote}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
