import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Proposal } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useTalkWords } from '@/words/talk';
import { take, type Step } from './api';

interface Properties {
  matterId: string;
  proposal: Proposal;
  step: Step;
  onClose: () => void;
}

/** A proposal is taken up, declined or withdrawn; a reason is asked for but where it is taken up. */
export function StepDialog({ matterId, proposal, step, onClose }: Properties) {
  const words = useTalkWords();
  const says = words.talk;
  const [form] = Form.useForm<{ reason?: string; note?: string }>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const [seen] = useState(proposal.version);
  const command = useCommand(take, (answer) => answer.matterId);
  const isTaken = step === 'acceptance';

  const send = async ({ reason, note }: { reason?: string; note?: string }) => {
    if (command.isPending) return;
    setRefusal(undefined);
    try {
      await command.sendAsync({
        matterId,
        proposal: proposal.id,
        version: seen,
        step,
        said: isTaken ? note : reason,
      });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.steps[step]}
      mask={{ closable: false }}
      okText={says.steps[step]}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name={step}
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p>{proposal.text}</p>
        <Form.Item
          name={isTaken ? 'note' : 'reason'}
          label={isTaken ? says.note : says.reason}
          rules={
            isTaken ? [] : [{ required: true, whitespace: true, message: words.action.required }]
          }
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        {refusal !== undefined && <RefusalNote error={refusal} />}
      </Form>
    </Modal>
  );
}
