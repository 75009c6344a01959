import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Matter, Transfer } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { TypedLetter } from '@/ui/typed-letter';
import { useTransferWords } from '@/words/transfer';
import { matterOf, takeUpMatter, typedTakingUp } from './api';
import './transfer.css';

const LONGEST = 2000;

interface Properties {
  matter: Matter;
  onClose: () => void;
  onDone: (transfer: Transfer) => void;
}

interface Values {
  reason?: string;
}

/** The head of a superior takes the matter up: why, and the decision beside it. */
export function TakeUpDialog({ matter, onClose, onDone }: Properties) {
  const words = useTransferWords();
  const [form] = Form.useForm<Values>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(takeUpMatter, matterOf);
  useReturnFocus();
  const reason = Form.useWatch('reason', form)?.trim();
  const body = { matterId: matter.matterId, reason };

  const confirm = async () => {
    setError(undefined);
    if (!(await form.validateFields().catch(() => undefined))) return;
    try {
      onDone(await command.sendAsync(body));
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Modal
      open
      width={860}
      title={words.matter.steps['take-up-matter']}
      okText={words.matter.steps['take-up-matter']}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && form.focusField('reason')}
      destroyOnHidden
    >
      <p className="transfer-law">{words.superior.takingUpLaw}</p>
      <Form form={form} layout="vertical">
        <Form.Item
          name="reason"
          label={words.superior.takingUpReason}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            count={{ show: true, max: LONGEST }}
          />
        </Form.Item>
      </Form>
      <TypedLetter
        label={words.superior.decisionPreview}
        hint={words.superior.typedHint}
        loading={words.transfer.previewLoading}
        typed={reason ? typedTakingUp(body) : undefined}
      />
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}
