import { useQuery } from '@tanstack/react-query';
import { OwnMatterSelect } from '@/ui/own-matter-select';
import { Checkbox, Form, Input } from 'antd';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { leadQuery } from './api';
import { StepForm, type StepProperties } from './step-form';

interface Merging {
  into?: string;
  reason?: string;
  newFacts?: boolean;
}

function useRequired() {
  const words = useWordsOfLead();
  return [{ required: true, whitespace: true, message: words.action.required }];
}

/** The version of the lead that was chosen; what the unit head compared is what is decided on. */
function useSeenOther(into: string | undefined): number | undefined {
  return useQuery({ ...leadQuery(into ?? ''), enabled: into !== undefined }).data?.version;
}

/** 并案: into another lead of the office. */
export function MergeStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const [form] = Form.useForm<Merging>();
  const into = Form.useWatch('into', form);
  const seenOther = useSeenOther(into);
  // Only a report of somebody who gave his name can be one that tells something new.
  const isReport = lead.actions.some(
    ({ name, code }) => name === 'duplicate' && code !== 'NOT_A_REPORT',
  );
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="merger"
      form={form}
      keepsDraft={false}
      body={(values) => ({ ...values, seenOther })}
      onClose={onClose}
    >
      <IntoField lead={lead} label={words.lead.mergeInto} isSeen={seenOther !== undefined} />
      <Form.Item name="reason" label={words.lead.mergeReason} extra={words.lead.mergeReasonHint}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      {isReport && (
        <Form.Item name="newFacts" valuePropName="checked" extra={words.lead.newFactsHint}>
          <Checkbox>{words.lead.newFacts}</Checkbox>
        </Form.Item>
      )}
    </StepForm>
  );
}

/** 重复举报: the same informant told the same before. */
export function DuplicateStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const required = useRequired();
  const [form] = Form.useForm<Merging>();
  const into = Form.useWatch('into', form);
  const seenOther = useSeenOther(into);
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="duplicate"
      form={form}
      keepsDraft={false}
      body={(values) => ({ ...values, seenOther })}
      onClose={onClose}
    >
      <IntoField lead={lead} label={words.lead.mergeEarlier} isSeen={seenOther !== undefined} />
      <Form.Item name="reason" label={words.lead.duplicateReason} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </StepForm>
  );
}

/** 撤销并案. */
export function UnmergeStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const required = useRequired();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="merger-undoing"
      form={form}
      body={({ reason }) => ({ reason })}
      onClose={onClose}
    >
      <Form.Item name="reason" label={words.lead.unmergeReason} rules={required}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
    </StepForm>
  );
}

interface IntoProperties {
  lead: StepProperties['lead'];
  label: string;
  /** The chosen lead has come. */
  isSeen: boolean;
}

function IntoField({ lead, label, isSeen }: IntoProperties) {
  const words = useWordsOfLead();
  return (
    <Form.Item
      name="into"
      label={label}
      extra={words.lead.mergeHint}
      rules={[
        { required: true, message: words.action.choose },
        {
          validator: () =>
            isSeen ? Promise.resolve() : Promise.reject(new Error(words.action.choose)),
          validateTrigger: 'onSubmit',
        },
      ]}
    >
      <OwnMatterSelect
        except={lead.matterId}
        terms={lead.parties.map((party) => party.name)}
        none={words.lead.mergeNone}
      />
    </Form.Item>
  );
}
