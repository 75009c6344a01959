import { Alert, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { LeadNotification } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { OwnMatterSelect } from '@/ui/own-matter-select';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { takeStep, type Reply, type StepName } from './api';

interface Properties {
  notification: LeadNotification;
  step: StepName;
  /** A lead that was just registered for it. */
  registered: string | undefined;
  onClose: () => void;
}

/** Signing, or the answer, on the version that the dialog opened with. */
export function StepDialog({ notification, step, registered, onClose }: Properties) {
  const words = useLeadNotificationWords();
  const says = words.leadNotification;
  const [seen] = useState(notification.version);
  const [form] = Form.useForm<Reply>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(takeStep);
  useReturnFocus();
  const action = notification.actions.find((candidate) => candidate.name === step);
  const closed = command.isPending || action?.open ? undefined : action;

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    try {
      await command.sendAsync({
        notification: notification.id,
        step,
        version: seen,
        body: step === 'answer-notification' ? said : {},
      });
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
      return;
    }
    onClose();
  };

  return (
    <Modal
      open
      title={says.steps[step]}
      okText={says.steps[step]}
      cancelText={words.action.cancel}
      okButtonProps={{ disabled: closed !== undefined }}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="step-law">{says.laws[step]}</p>
      {step === 'answer-notification' && !closed && (
        <Form
          form={form}
          layout="vertical"
          initialValues={registered ? { answer: 'OURS', matterId: registered } : {}}
        >
          <AnswerFields title={notification.title} />
        </Form>
      )}
      {closed && !error && (
        <Alert type="warning" showIcon title={closed.reason ?? words.action.notOpen} />
      )}
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}

function AnswerFields({ title }: { title: string }) {
  const words = useLeadNotificationWords();
  const says = words.leadNotification;
  const answer = Form.useWatch('answer', Form.useFormInstance<Reply>());
  const required = { required: true, message: words.action.required };
  return (
    <>
      <Form.Item name="answer" label={says.fields.answer} rules={[required]}>
        <Radio.Group
          className="answer-ways"
          options={(['OURS', 'KNOWN', 'NOT_OURS'] as const).map((value) => ({
            value,
            label: says.answers[value],
          }))}
        />
      </Form.Item>
      {(answer === 'OURS' || answer === 'KNOWN') && (
        <Form.Item
          name="matterId"
          label={says.fields.own}
          extra={answer === 'OURS' ? says.ownHint : undefined}
          rules={answer === 'OURS' ? [required] : []}
        >
          <OwnMatterSelect terms={['', title]} none={says.ownNone} />
        </Form.Item>
      )}
      <Form.Item
        name="words"
        label={answer === 'NOT_OURS' ? says.fields.why : says.fields.remark}
        rules={answer === 'NOT_OURS' ? [{ ...required, whitespace: true }] : []}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} count={{ show: true, max: 1000 }} />
      </Form.Item>
    </>
  );
}
