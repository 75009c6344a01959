import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Challenge } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useChallengeWords } from '@/words/challenge';
import { challengeKey, review, type Reviewing } from './api';

interface Properties {
  /** As the auditor saw it when the dialog opened. */
  challenge: Challenge;
  onClose: () => void;
}

/** Whether there was reason to read it, and what is to be said of it. */
export function ReviewDialog({ challenge, onClose }: Properties) {
  const words = useChallengeWords();
  const says = words.challenge;
  const [form] = Form.useForm<Reviewing['body']>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const queryClient = useQueryClient();
  const reviewing = useCommand(review);
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];

  const send = async (body: Reviewing['body']) => {
    if (reviewing.isPending) return;
    setRefusal(undefined);
    try {
      await reviewing.sendAsync({ id: challenge.id, version: challenge.version, body });
      await queryClient.invalidateQueries({ queryKey: challengeKey });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={`${says.review} ${challenge.number}`}
      mask={{ closable: false }}
      okText={says.review}
      cancelText={words.action.cancel}
      confirmLoading={reviewing.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="review"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p>{challenge.reason}</p>
        <Form.Item name="justified" label={says.finding} rules={choice}>
          <Radio.Group
            vertical
            options={[
              { value: true, label: says.justified },
              { value: false, label: says.notJustified },
            ]}
          />
        </Form.Item>
        <Form.Item name="remark" label={says.remark} rules={text}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
