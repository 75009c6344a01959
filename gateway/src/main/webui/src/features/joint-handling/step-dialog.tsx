import { Form } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import type { JointHandling } from '@/api/types';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { StepFrame } from '@/ui/step-frame';
import { useStep } from '@/ui/use-step';
import { useJointHandlingWords } from '@/words/joint-handling';
import { takeStep, type StepName } from './api';
import { differenceOf } from './difference';
import { StepFields } from './step-fields';
import { stepWords } from './step-words';
import { bodyOfStep, type StepValues } from './steps';

const WIDTHS: Partial<Record<StepName, number>> = {
  'answer-invitation': 1080,
  'report-joint-work': 720,
  'end-joint-handling': 1080,
};

interface Properties {
  joint: JointHandling;
  step: StepName;
  onClose: () => void;
}

/** A step on what was read, with the letter that it sends. */
export function StepDialog({ joint, step, onClose }: Properties) {
  const words = useJointHandlingWords();
  const [form] = Form.useForm<StepValues>();
  const [error, setError] = useState<unknown>(undefined);
  const { id, version, matter, actions } = joint;
  const taking = useStep(joint, {
    run: takeStep,
    queryKey: keys.jointHandling(id),
    matter: matter?.id,
  });
  const { labels, laws } = stepWords(taking.seen.state, words);

  const confirm = async () => {
    setError(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const body = bodyOfStep(step, values);
    const refusal = await taking.take({ joint: id, step, version, body });
    if (refusal) setError(showFieldFaults(form, refusal));
    else if (!taking.isOutdated) onClose();
  };

  return (
    <StepFrame
      step={step}
      title={labels[step]}
      law={laws[step]}
      width={WIDTHS[step] ?? 560}
      taking={taking}
      actions={actions}
      changes={differenceOf(taking.seen, joint, words)}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Form
        form={form}
        name={step}
        layout="vertical"
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        autoComplete="off"
      >
        <StepFields step={step} joint={taking.seen} />
      </Form>
    </StepFrame>
  );
}
