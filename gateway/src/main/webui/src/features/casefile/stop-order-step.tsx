import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { meQuery } from '@/api/me';
import { DayItem } from '@/ui/day-item';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import type { StepBodies } from './api';
import { CaseStepForm, type CaseStepProperties } from './case-step-form';
import { useRequired } from './use-required';

type StopOrder = StepBodies['stop-order'] & { told?: 'OURS' | 'OUTSIDE' };

/** What is sent: a letter of the system needs the facts, a paper from outside its number and day. */
function body({ told, what, facts, paper, orderedOn }: StopOrder): StepBodies['stop-order'] {
  return told === 'OUTSIDE' ? { what, paper, orderedOn } : { what, facts };
}

/** 责令改正: the order, issued now or served on paper before. */
export function StopOrderStep({ casefile, weight, onClose }: CaseStepProperties) {
  const says = useCasefileWords();
  const required = useRequired();
  const today = useQuery(meQuery).data?.today;
  const [form] = Form.useForm<StopOrder>();
  const outside = Form.useWatch('told', form) === 'OUTSIDE';
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="stop-order"
      form={form}
      initialValues={{ told: 'OURS', ...(today ? { orderedOn: today } : {}) }}
      body={body}
      onClose={onClose}
    >
      <Form.Item name="told" label={says.told}>
        <Radio.Group
          vertical
          options={(['OURS', 'OUTSIDE'] as const).map((value) => ({
            value,
            label: says.toldBy[value],
          }))}
        />
      </Form.Item>
      {!outside && (
        <Form.Item
          name="facts"
          label={says.stopFacts}
          extra={says.stopFactsHint}
          rules={required.text}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      )}
      <Form.Item name="what" label={says.stopWhat} rules={required.text}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      </Form.Item>
      {outside && (
        <>
          <Form.Item name="paper" label={says.stopPaper} rules={required.text}>
            <Input maxLength={200} />
          </Form.Item>
          <DayItem
            name="orderedOn"
            label={says.orderedOn}
            rules={required.choice}
            latest={today}
            kept
          />
        </>
      )}
    </CaseStepForm>
  );
}
