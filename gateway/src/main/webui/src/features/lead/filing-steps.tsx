import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { meQuery } from '@/api/me';
import { useWords } from '@/words/words-context';
import type { StepBodies } from './api';
import { DayField } from '@/ui/day-field';
import { StepForm, type StepProperties } from './step-form';

type Filing = StepBodies['filing'];
type Declining = StepBodies['non-filing'];

/** 立案: each of the four conditions with the evidence it rests on. */
export function FilingStep({ lead, weight, onClose }: StepProperties) {
  const words = useWords();
  const today = useQuery(meQuery).data?.today;
  const [form] = Form.useForm<Filing>();
  const { actFrom, actTo } = lead.content;
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="filing"
      form={form}
      initialValues={{ ...(actFrom ? { actFrom } : {}), ...(actTo ? { actTo } : {}) }}
      body={(values) => values}
      onClose={onClose}
    >
      {Object.entries(words.filingConditions).map(([condition, label], position) => (
        <Form.Item
          key={condition}
          name={['evidence', condition]}
          label={words.lead.condition(position + 1, label)}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 6 }}
            placeholder={words.lead.evidenceFor}
          />
        </Form.Item>
      ))}
      <fieldset className="lead-period">
        <legend>
          {words.lead.establishedPeriod} <small>{words.action.optional}</small>
        </legend>
        <div className="lead-pair">
          <Form.Item name="actFrom" label={words.lead.actFrom}>
            <DayField latest={today} />
          </Form.Item>
          <Form.Item name="actTo" label={words.lead.actTo} extra={words.lead.actToHint}>
            <DayField latest={today} />
          </Form.Item>
        </div>
      </fieldset>
      <Form.Item name="harm" label={words.lead.harm} extra={words.lead.harmHint}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </StepForm>
  );
}

/** 不予立案: the ground in law and the reason. */
export function NonFilingStep({ lead, weight, onClose }: StepProperties) {
  const words = useWords();
  const [form] = Form.useForm<Declining>();
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="non-filing"
      form={form}
      body={(values) => values}
      onClose={onClose}
    >
      <Form.Item
        name="ground"
        label={words.lead.nonFilingGround}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Radio.Group
          vertical
          options={Object.entries(words.nonFilingGrounds).map(([value, label]) => ({
            value,
            label,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={words.lead.nonFilingReason}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
    </StepForm>
  );
}
