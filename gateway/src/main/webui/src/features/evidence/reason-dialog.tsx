import { Form, Input, Modal } from 'antd';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import type { Look } from './api';

interface Properties {
  purpose: Look['purpose'];
  isBusy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** 查看理由: a sensitive item is shown to whoever says why. */
export function ReasonDialog({ purpose, isBusy, error, onConfirm, onClose }: Properties) {
  const words = useEvidenceWords();
  useReturnFocus();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open
      title={words.evidence.reasonTitles[purpose]}
      okText={words.evidence.reasonConfirms[purpose]}
      cancelText={words.action.cancel}
      confirmLoading={isBusy}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(isOpen) => isOpen && form.focusField('reason')}
      destroyOnHidden
    >
      <p className="evidence-law">{words.evidence.reasonText}</p>
      <Form form={form} layout="vertical" onFinish={({ reason }) => onConfirm(reason.trim())}>
        <Form.Item
          name="reason"
          label={words.evidence.reason}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      </Form>
      <RefusalNote error={error} onRetry={() => form.submit()} />
    </Modal>
  );
}
