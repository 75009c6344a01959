import { Form, Input, Radio } from 'antd';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import type { StepBodies } from './api';
import { CaseStepForm, type CaseStepProperties } from './case-step-form';
import { useRequired } from './use-required';

type Deciding = StepBodies['decision'];

function options(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** The agency head decides without a penalty. */
export function DecisionStep({ casefile, weight, onClose }: CaseStepProperties) {
  const says = useCasefileWords();
  const required = useRequired();
  const [form] = Form.useForm<Deciding>();
  const outcome = Form.useWatch('outcome', form);
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="decision"
      form={form}
      // A ground that was chosen before another outcome was, is not sent.
      body={({ ground, ...said }) =>
        said.outcome === 'NO_PENALTY' && ground ? { ...said, ground } : said
      }
      onClose={onClose}
    >
      <Form.Item name="outcome" label={says.outcome} rules={required.choice}>
        <Radio.Group vertical options={options(says.outcomes)} />
      </Form.Item>
      {outcome === 'NO_PENALTY' && (
        <Form.Item name="ground" label={says.ground} rules={required.choice}>
          <Radio.Group vertical options={options(says.noPenaltyGrounds)} />
        </Form.Item>
      )}
      <Form.Item name="paper" label={says.decisionPaper} rules={required.text}>
        <Input />
      </Form.Item>
      <Form.Item name="reason" label={says.reason} rules={required.text}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </CaseStepForm>
  );
}

/** 终止调查: the ground in law and the reason. */
export function TerminationStep({ casefile, weight, onClose }: CaseStepProperties) {
  const says = useCasefileWords();
  const required = useRequired();
  const [form] = Form.useForm<StepBodies['termination']>();
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="termination"
      form={form}
      body={(values) => values}
      onClose={onClose}
    >
      <Form.Item name="ground" label={says.terminationGround} rules={required.choice}>
        <Radio.Group vertical options={options(says.terminationGrounds)} />
      </Form.Item>
      <Form.Item name="reason" label={says.reason} rules={required.text}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
    </CaseStepForm>
  );
}

/** 结案: nothing is left to fill in. */
export function ClosingStep({ casefile, weight, onClose }: CaseStepProperties) {
  const [form] = Form.useForm<StepBodies['closing']>();
  return (
    <CaseStepForm
      casefile={casefile}
      weight={weight}
      step="closing"
      form={form}
      body={() => ({})}
      onClose={onClose}
    />
  );
}
