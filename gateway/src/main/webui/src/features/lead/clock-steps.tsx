import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { meQuery } from '@/api/me';
import { DayItem } from '@/ui/day-item';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import type { StepBodies } from './api';
import { PaperFields } from './paper-fields';
import { CLOSING, OPENING, papersAmong } from './paper-letters';
import { StepForm, type StepProperties } from './step-form';

type Pausing = StepBodies['pause'];
type Resuming = StepBodies['resume'];

function useToday() {
  return useQuery(meQuery).data?.today;
}

function useRequired() {
  const words = useWordsOfLead();
  return {
    text: [{ required: true, whitespace: true, message: words.action.required }],
    choice: [{ required: true, message: words.action.choose }],
  };
}

/** 延长核查期限. */
export function ExtensionStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const required = useRequired();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="extension"
      form={form}
      body={({ reason }) => ({ reason })}
      onClose={onClose}
    >
      <Form.Item name="reason" label={words.lead.extensionReason} rules={required.text}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
    </StepForm>
  );
}

/** 中止: excluded time begins, with its paper. */
export function PauseStep({ lead, letters, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const required = useRequired();
  const today = useToday();
  const [form] = Form.useForm<Pausing>();
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="pause"
      form={form}
      initialValues={{ ...(today ? { from: today } : {}) }}
      body={(values) => values}
      onClose={onClose}
    >
      <Form.Item name="ground" label={words.lead.pauseGround} rules={required.choice}>
        <Radio.Group
          options={Object.entries(words.pauseGrounds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <PaperFields
        label={words.lead.openingPaper}
        hint={words.lead.openingPaperHint}
        lead={lead}
        letters={papersAmong(letters, OPENING)}
        today={today}
      />
      <DayItem
        name="from"
        label={words.lead.pauseFrom}
        rules={required.choice}
        latest={today}
        kept
      />
    </StepForm>
  );
}

/** 恢复: excluded time ends, with its paper. */
export function ResumeStep({ lead, letters, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const required = useRequired();
  const today = useToday();
  const [form] = Form.useForm<Resuming>();
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="resume"
      form={form}
      initialValues={{ ...(today ? { to: today } : {}) }}
      body={(values) => values}
      onClose={onClose}
    >
      <PaperFields
        label={words.lead.closingPaper}
        hint={words.lead.closingPaperHint}
        lead={lead}
        letters={papersAmong(letters, CLOSING)}
        today={today}
      />
      <DayItem name="to" label={words.lead.pauseTo} rules={required.choice} latest={today} kept />
    </StepForm>
  );
}
