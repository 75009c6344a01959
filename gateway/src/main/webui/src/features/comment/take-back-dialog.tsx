import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Comment } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useTalkWords } from '@/words/talk';
import { takeBack } from './api';
import '@/ui/panel-parts.css';

interface Properties {
  matterId: string;
  comment: Comment;
  onClose: () => void;
}

/** Why a comment is taken back. */
export function TakeBackDialog({ matterId, comment, onClose }: Properties) {
  const words = useTalkWords();
  const says = words.talk;
  const [form] = Form.useForm<{ reason: string }>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(takeBack, (answer) => answer.matterId);

  const send = async (body: { reason: string }) => {
    if (command.isPending) return;
    setRefusal(undefined);
    try {
      await command.sendAsync({ matterId, comment: comment.id, body });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.takeBack}
      mask={{ closable: false }}
      okText={says.takeBack}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="take-back"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{says.takeBackLaw}</p>
        <Form.Item
          name="reason"
          label={says.reason}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
        {refusal !== undefined && <RefusalNote error={refusal} />}
      </Form>
    </Modal>
  );
}
