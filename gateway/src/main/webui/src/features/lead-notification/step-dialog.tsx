import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import type { LeadNotification } from '@/api/types';
import { showFieldFaults } from '@/ui/field-faults';
import { OwnMatterSelect } from '@/ui/own-matter-select';
import { StepFrame } from '@/ui/step-frame';
import { useStep } from '@/ui/use-step';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { takeStep, type Reply, type StepName } from './api';
import { differenceOf } from './difference';

interface Properties {
  notification: LeadNotification;
  step: StepName;
  /** A lead that was just registered for it. */
  registered: string | undefined;
  onClose: () => void;
}

/** Signing, or the answer. */
export function StepDialog({ notification, step, registered, onClose }: Properties) {
  const words = useLeadNotificationWords();
  const says = words.leadNotification;
  const [form] = Form.useForm<Reply>();
  const [error, setError] = useState<unknown>(undefined);
  const { id, version, title, matter, actions } = notification;
  const taking = useStep(notification, {
    run: takeStep,
    queryKey: keys.leadNotification(id),
    matter: matter?.id,
  });

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    const body = step === 'answer-notification' ? said : {};
    const refusal = await taking.take({ notification: id, step, version, body });
    if (refusal) setError(showFieldFaults(form, refusal));
    else if (!taking.isOutdated) onClose();
  };

  return (
    <StepFrame
      step={step}
      title={says.steps[step]}
      law={says.laws[step]}
      taking={taking}
      actions={actions}
      changes={differenceOf(taking.seen, notification, words)}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={registered ? { answer: 'OURS', matterId: registered } : {}}
      >
        {step === 'answer-notification' && <AnswerFields title={title} />}
      </Form>
    </StepFrame>
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
