import { Form } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { StepFrame } from '@/ui/step-frame';
import { useStep } from '@/ui/use-step';
import { useAssistanceWords } from '@/words/assistance';
import { takeStep } from './api';
import type { Assistance } from './contract';
import { differenceOf } from './difference';
import { LeftThere } from './left-there';
import { StepFields } from './step-fields';
import { bodyOfStep, type DialogStep, type StepValues } from './steps';
import './assistance.css';

const WIDTHS: Partial<Record<DialogStep, number>> = {
  'issue-assistance': 860,
  'reply-assistance': 1080,
};

interface Properties {
  assistance: Assistance;
  step: DialogStep;
  /** A lead that was just registered because of it. */
  registered: string | undefined;
  /** Leads to the form of a new lead. */
  onRegister: () => void;
  onClose: () => void;
}

/** A step on what was read: the law's sentence, its fields, what changed meanwhile, the refusal. */
export function StepDialog({ assistance, step, registered, onRegister, onClose }: Properties) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const [form] = Form.useForm<StepValues>();
  const [error, setError] = useState<unknown>(undefined);
  const { id, version, matter, actions } = assistance;
  const taking = useStep(assistance, {
    run: takeStep,
    queryKey: keys.assistance(id),
    matter: matter?.id,
  });

  const confirm = async () => {
    setError(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const body = bodyOfStep(step, values);
    const refusal = await taking.take({ assistance: id, version, step, body });
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
      changes={differenceOf(taking.seen, assistance, words)}
      error={error}
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <LeftThere assistance={taking.seen} step={step} />
      <Form
        form={form}
        name={step}
        layout="vertical"
        initialValues={registered ? { matterId: registered } : {}}
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        autoComplete="off"
      >
        <StepFields step={step} assistance={taking.seen} onRegister={onRegister} />
      </Form>
    </StepFrame>
  );
}
