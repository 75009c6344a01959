import { Alert, Form, Modal } from 'antd';
import { useRef, useState } from 'react';
import { Difference } from '@/ui/difference';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { focusFirst } from '@/ui/focus-first';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useAssistanceWords } from '@/words/assistance';
import { takeStep, type StepCommand } from './api';
import type { Assistance } from './contract';
import { differenceOf } from './difference';
import { LeftThere } from './left-there';
import { StepFields } from './step-fields';
import { bodyOfStep, type DialogStep, type StepValues } from './steps';
import { useStep } from './use-step';
import '@/ui/panel-parts.css';
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
  const taking = useStep<StepCommand>(assistance, takeStep);
  const fields = useRef<HTMLDivElement>(null);
  useReturnFocus();
  const action = assistance.actions.find(({ name }) => name === step);
  // As it was when the dialog opened: a step that is taken meanwhile is none of the actions any more.
  const weight = taking.seen.actions.find(({ name }) => name === step)?.weight;
  const closed = taking.isBusy || action?.open ? undefined : (action ?? { reason: undefined });

  const confirm = async () => {
    setError(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const refusal = await taking.take({ step, body: bodyOfStep(step, values) });
    if (refusal) setError(showFieldFaults(form, refusal));
    else if (!taking.isOutdated) onClose();
  };

  return (
    <Modal
      open
      title={says.steps[step]}
      width={WIDTHS[step] ?? 560}
      okText={says.steps[step]}
      cancelText={words.action.cancel}
      okButtonProps={{ danger: weight === 'UNDOING', disabled: closed !== undefined }}
      confirmLoading={taking.isBusy}
      {...(taking.isOutdated ? { footer: null } : {})}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && focusFirst(fields.current)}
      destroyOnHidden
    >
      <p className="step-law">{says.laws[step]}</p>
      <LeftThere assistance={taking.seen} step={step} />
      <Form
        form={form}
        name={step}
        layout="vertical"
        initialValues={registered ? { matterId: registered } : {}}
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        autoComplete="off"
      >
        <div ref={fields}>
          <StepFields step={step} assistance={taking.seen} onRegister={onRegister} />
        </div>
      </Form>
      <div className="assistance-ends">
        {taking.isOutdated && (
          <Difference
            changes={differenceOf(taking.seen, assistance, words)}
            onGoOn={() => {
              taking.review();
              setError(undefined);
            }}
            onTakeTheirs={onClose}
          />
        )}
        {closed && !taking.isOutdated && !error && (
          <Alert type="warning" showIcon title={closed.reason ?? words.action.notOpen} />
        )}
        {!taking.isOutdated && <RefusalNote error={error} onRetry={() => void confirm()} />}
      </div>
    </Modal>
  );
}
