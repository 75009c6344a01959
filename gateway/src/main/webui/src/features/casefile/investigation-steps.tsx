import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { meQuery } from '@/api/me';
import { DayItem } from '@/ui/day-item';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import type { StepBodies } from './api';
import { CaseStepForm, type CaseStepProperties } from './case-step-form';
import { useRequired } from './use-required';

function useToday() {
  return useQuery(meQuery).data?.today;
}

/** 调查: from which day on. */
export function InvestigationStep({ casefile, weight, onClose }: CaseStepProperties) {
  const says = useCasefileWords();
  const required = useRequired();
  const today = useToday();
  const [form] = Form.useForm<StepBodies['investigation']>();
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="investigation"
      form={form}
      initialValues={{ ...(today ? { begunOn: today } : {}) }}
      body={(values) => values}
      onClose={onClose}
    >
      <DayItem
        name="begunOn"
        label={says.begunOnLabel}
        rules={required.choice}
        latest={today}
        kept
      />
    </CaseStepForm>
  );
}

/** 调查终结: the report. */
export function ConclusionStep({ casefile, weight, onClose }: CaseStepProperties) {
  const says = useCasefileWords();
  const required = useRequired();
  const today = useToday();
  const [form] = Form.useForm<StepBodies['conclusion']>();
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="conclusion"
      form={form}
      initialValues={{ ...(today ? { reportedOn: today } : {}) }}
      body={(values) => values}
      onClose={onClose}
    >
      <Form.Item name="findings" label={says.findings} rules={required.text}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <DayItem
        name="reportedOn"
        label={says.reportedOn}
        rules={required.choice}
        latest={today}
        kept
      />
    </CaseStepForm>
  );
}
