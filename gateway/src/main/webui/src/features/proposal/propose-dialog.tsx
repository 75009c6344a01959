import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useTalkWords } from '@/words/talk';
import { propose, type Proposing } from './api';
import '@/ui/panel-parts.css';

interface Properties {
  matterId: string;
  onClose: () => void;
}

/** What the office that writes should do, and why. */
export function ProposeDialog({ matterId, onClose }: Properties) {
  const words = useTalkWords();
  const says = words.talk;
  const [form] = Form.useForm<Proposing['body']>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(propose, (answer) => answer.matterId);
  const text = [{ required: true, whitespace: true, message: words.action.required }];

  const send = async (body: Proposing['body']) => {
    if (command.isPending) return;
    setRefusal(undefined);
    try {
      await command.sendAsync({ matterId, body });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.propose}
      mask={{ closable: false }}
      okText={says.propose}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="propose"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{says.proposalsIntro}</p>
        <Form.Item
          name="kind"
          label={says.kind}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Select
            options={Object.entries(says.kinds).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="about" label={says.about}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="text" label={says.proposed} rules={text}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 10 }} />
        </Form.Item>
        <Form.Item name="reason" label={says.reason} rules={text}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        {refusal !== undefined && <RefusalNote error={refusal} />}
      </Form>
    </Modal>
  );
}
