import { Form } from 'antd';
import { DayItem } from '@/ui/day-item';
import { TypedLetter } from '@/ui/typed-letter';
import { useSupervisionWords } from '@/words/supervision';
import { typedLifting, type StepName } from './api';
import type { StepValues } from './steps';
import { TextItem } from './text-item';

interface Properties {
  step: StepName;
  /** Its id. */
  supervision: string;
}

/** What a step asks for. */
export function StepFields({ step, supervision }: Properties) {
  const { supervision: says } = useSupervisionWords();
  switch (step) {
    case 'report-supervision':
      return <TextItem name="words" label={says.fields.progress} most={4000} />;
    case 'conclude-supervision':
      return <TextItem name="words" label={says.fields.conclusion} most={4000} />;
    case 'return-supervision':
      return <DemandItems />;
    case 'lift-supervision':
      return (
        <div className="drafting">
          <TextItem name="reason" label={says.fields.lifting} most={1000} />
          <LiftingLetter supervision={supervision} />
        </div>
      );
    case 'remind-supervision':
      return null;
  }
}

/** What is to be done, and by when. */
export function DemandItems() {
  const words = useSupervisionWords();
  const says = words.supervision;
  return (
    <>
      <TextItem name="requirement" label={says.fields.requirement} most={4000} />
      <DayItem
        name="dueOn"
        label={says.dueOn}
        extra={says.dueOnHint}
        rules={[{ required: true, message: words.action.required }]}
      />
    </>
  );
}

function LiftingLetter({ supervision }: { supervision: string }) {
  const { supervision: says } = useSupervisionWords();
  const reason = Form.useWatch('reason', Form.useFormInstance<StepValues>())?.trim();
  return (
    <TypedLetter
      label={says.liftingLetter}
      hint={says.liftingHint}
      loading={says.letterLoading}
      typed={reason ? typedLifting(supervision, { reason }) : undefined}
    />
  );
}
