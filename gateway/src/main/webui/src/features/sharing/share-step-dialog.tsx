import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Share } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useSharingWords } from '@/words/sharing';
import { matterOfShare, takeShareStep, type ShareStep } from './api';
import { ConditionFacts } from './condition-facts';

interface Properties {
  share: Share;
  step: ShareStep;
  onClose: () => void;
}

/** One step of a share, taken on the version that the dialog opened with. */
export function ShareStepDialog({ share, step, onClose }: Properties) {
  const words = useSharingWords();
  const [seen] = useState(share.version);
  const [form] = Form.useForm<{ reason?: string }>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(takeShareStep, matterOfShare);
  useReturnFocus();
  const action = share.actions.find((candidate) => candidate.name === step);
  const closed = command.isPending || action?.open ? undefined : action;
  const isEnd = step === 'recall-share' || step === 'withdraw-share';

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    try {
      await command.sendAsync({ share: share.id, step, version: seen, reason: said.reason });
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
      return;
    }
    onClose();
  };

  return (
    <Modal
      open
      title={words.sharing.steps[step]}
      okText={words.sharing.steps[step]}
      cancelText={words.action.cancel}
      okButtonProps={{ danger: isEnd, disabled: closed !== undefined }}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{words.sharing.laws[step]}</p>
      {step === 'accept-share' && <ConditionFacts conditions={share.conditions} />}
      <Form form={form} layout="vertical">
        {step !== 'accept-share' && (
          <Form.Item
            name="reason"
            label={words.sharing.fields.reason}
            rules={[{ required: true, whitespace: true, message: words.action.required }]}
          >
            <Input.TextArea
              autoSize={{ minRows: 3, maxRows: 10 }}
              count={{ show: true, max: 1000 }}
            />
          </Form.Item>
        )}
      </Form>
      {closed && !error && (
        <Alert type="warning" showIcon title={closed.reason ?? words.action.notOpen} />
      )}
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}
