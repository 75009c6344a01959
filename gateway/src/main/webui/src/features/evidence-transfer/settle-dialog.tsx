import { Form, Input, Radio } from 'antd';
import type { DiscrepancyOutcome, EvidenceTransfer, ListedItem } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ActDialog } from './act-dialog';
import { settle } from './api';
import { DiscrepancyNote } from './discrepancy-note';
import { titleOf } from './names';
import { useAct } from './use-act';

interface Properties {
  transfer: EvidenceTransfer;
  item: ListedItem;
  onClose: () => void;
  onDone: () => void;
}

interface Values {
  outcome: DiscrepancyOutcome;
  note: string;
}

/** 差异处理: put right and checked again, taken as it is, or left where it was. */
export function SettleDialog({ transfer, item, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const [form] = Form.useForm<Values>();
  const settling = useAct(transfer, settle);

  const send = async ({ outcome, note }: Values) => {
    const settled = await settling.act({
      transfer: transfer.transferId,
      version: transfer.version,
      evidence: item.evidenceId,
      outcome,
      note: note.trim(),
    });
    if (settled) onDone();
  };

  return (
    <ActDialog
      title={say.settleTitle(titleOf(item, words))}
      confirm={say.settle}
      law={say.laws.settle}
      isBusy={settling.isBusy}
      error={settling.error}
      onConfirm={() => form.submit()}
      onClose={onClose}
      onOpened={() => form.focusField('outcome')}
    >
      {item.discrepancy && <DiscrepancyNote discrepancy={item.discrepancy} />}
      <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <Form.Item
          name="outcome"
          label={say.outcome}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Radio.Group
            className="evidence-transfer-choice"
            options={(
              Object.entries(words.discrepancyOutcomes) as [DiscrepancyOutcome, string][]
            ).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item
          name="note"
          label={say.outcomeNote}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
