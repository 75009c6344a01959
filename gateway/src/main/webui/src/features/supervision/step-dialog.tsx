import { Form } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import type { Supervision } from '@/api/types';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { StepFrame } from '@/ui/step-frame';
import { useStep } from '@/ui/use-step';
import { useSupervisionWords } from '@/words/supervision';
import { takeStep, type StepName } from './api';
import { differenceOf } from './difference';
import { StepFields } from './step-fields';
import { bodyOfStep, type StepValues } from './steps';

const WIDTHS: Partial<Record<StepName, number>> = {
  'lift-supervision': 1080,
  'report-supervision': 720,
  'conclude-supervision': 720,
  'return-supervision': 720,
};

interface Properties {
  supervision: Supervision;
  step: StepName;
  onClose: () => void;
}

/** A step on what was read; beside the one that lifts, the letter. */
export function StepDialog({ supervision, step, onClose }: Properties) {
  const words = useSupervisionWords();
  const says = words.supervision;
  const [form] = Form.useForm<StepValues>();
  const [error, setError] = useState<unknown>(undefined);
  const { id, version, matter, actions } = supervision;
  const taking = useStep(supervision, {
    run: takeStep,
    queryKey: keys.supervision(id),
    matter: matter.id,
  });

  const confirm = async () => {
    setError(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const body = bodyOfStep(step, values);
    const refusal = await taking.take({ supervision: id, step, version, body });
    if (refusal) setError(showFieldFaults(form, refusal));
    else if (!taking.isOutdated) onClose();
  };

  return (
    <StepFrame
      step={step}
      title={says.steps[step]}
      law={says.laws[step]}
      width={WIDTHS[step] ?? 560}
      taking={taking}
      actions={actions}
      changes={differenceOf(taking.seen, supervision, words)}
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
        <StepFields step={step} supervision={id} />
      </Form>
    </StepFrame>
  );
}
