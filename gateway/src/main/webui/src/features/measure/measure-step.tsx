import { Form, Modal } from 'antd';
import { useState } from 'react';
import type { Lead, Measure } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import { takeStep, type StepBodies, type StepName } from './api';
import { bodyOf, tells, USUAL_REST, usualReason, type FormOnly } from './notice';
import { StepFields } from './step-fields';
import '@/ui/panel-parts.css';

type Entered = StepBodies[StepName] & FormOnly;

interface Properties {
  /** As the officer saw it when the dialog opened: that is what is decided on. */
  measure: Measure;
  step: StepName;
  evidence: Lead['evidence'];
  today: string;
  onClose: () => void;
}

/** One step of a measure: the law's sentence, the fields, refusals beside them. */
export function MeasureStep({ measure, step, evidence, today, onClose }: Properties) {
  const says = useMeasureWords();
  const words = useWords();
  const [form] = Form.useForm<Entered>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(takeStep, (taken) => taken.matterId);

  const take = async (entered: Entered) => {
    if (command.isPending) return;
    setRefusal(undefined);
    try {
      const { measureId, version } = measure;
      await command.sendAsync({ measureId, step, body: bodyOf(step, entered), version });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.steps[step]}
      width={640}
      mask={{ closable: false }}
      okText={says.steps[step]}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name={`measure-${step}`}
        layout="vertical"
        initialValues={begun(step, measure, today)}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void take(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{says.laws[step]}</p>
        <StepFields measure={measure} step={step} evidence={evidence} today={today} />
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}

function begun(step: StepName, measure: Measure, today: string): Partial<Entered> {
  if (step === 'taking') return { takenOn: today };
  if (!tells(step, measure)) return {};
  const reason = usualReason(step, measure.kind);
  return {
    told: 'OURS',
    ...(reason ? { reason } : {}),
    ...(step === 'seizure' ? { restTold: 'OURS', restReason: USUAL_REST } : {}),
  };
}
