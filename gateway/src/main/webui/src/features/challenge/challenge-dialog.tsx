import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Body } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useChallengeWords } from '@/words/challenge';
import { challenge, challengeKey } from './api';

/** Which number, and why. */
export function ChallengeDialog({ onClose }: { onClose: () => void }) {
  const words = useChallengeWords();
  const says = words.challenge;
  const [form] = Form.useForm<Body<'challengeMatter'>>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const queryClient = useQueryClient();
  const challenging = useCommand(challenge);
  const text = [{ required: true, whitespace: true, message: words.action.required }];

  const send = async (body: Body<'challengeMatter'>) => {
    if (challenging.isPending) return;
    setRefusal(undefined);
    try {
      await challenging.sendAsync(body);
      await queryClient.invalidateQueries({ queryKey: challengeKey });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.challenge}
      mask={{ closable: false }}
      okText={says.challenge}
      cancelText={words.action.cancel}
      confirmLoading={challenging.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="challenge"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <Form.Item name="number" label={says.number} rules={text} extra={says.numberHint}>
          <Input />
        </Form.Item>
        <Form.Item name="reason" label={says.reason} rules={text} extra={says.reasonHint}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
