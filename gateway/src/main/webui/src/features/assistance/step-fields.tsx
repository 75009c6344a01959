import { Button, Form, Input, InputNumber, Radio } from 'antd';
import { DayItem } from '@/ui/day-item';
import { writtenDay } from '@/ui/dates';
import { OfficersItem } from '@/ui/officers-item';
import { OwnMatterSelect } from '@/ui/own-matter-select';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { Assistance } from './contract';
import { DraftLetter } from './draft-letter';
import { MARKS, markOf } from './outcome-panel';
import { ReplyFields } from './reply-fields';
import { currentRound, type DialogStep, type StepValues } from './steps';

const LONGEST_REASON = 1000;
const MOST_DAYS = 15;

interface Properties {
  step: DialogStep;
  /** As it was read. */
  assistance: Assistance;
  onRegister: () => void;
}

/** What a step asks for. */
export function StepFields({ step, assistance, onRegister }: Properties) {
  switch (step) {
    case 'issue-assistance':
      return <DraftLetter assistance={assistance} />;
    case 'remind-assistance':
      return null;
    case 'cancel-assistance':
      return <CancelFields />;
    case 'receive-assistance':
      return <ReceiveFields assistance={assistance} />;
    case 'assign-assistance':
      return <AssignFields assistance={assistance} />;
    case 'extend-assistance':
      return <ExtendFields />;
    case 'reply-assistance':
      return <ReplyFields assistance={assistance} />;
    case 'name-spin-off':
      return <SpinOffFields onRegister={onRegister} />;
    case 'close-assistance':
      return <RatingFields />;
  }
}

function CancelFields() {
  const words = useAssistanceWords();
  return (
    <Form.Item
      name="reason"
      label={words.assistance.fields.cancelReason}
      rules={[{ required: true, whitespace: true, message: words.action.required }]}
    >
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 8 }}
        count={{ show: true, max: LONGEST_REASON }}
      />
    </Form.Item>
  );
}

/** Another day may be proposed only where one was wished. */
function ReceiveFields({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const proposedOn = Form.useWatch('proposedOn', Form.useFormInstance<StepValues>());
  const wishedOn = currentRound(assistance)?.wishedOn;
  if (!wishedOn) return null;
  return (
    <>
      <p>{says.wishing.says(writtenDay(wishedOn, language))}</p>
      <DayItem
        name="proposedOn"
        label={says.optional(says.fields.proposedOn)}
        extra={says.wishing.hint}
      />
      {proposedOn && (
        <Form.Item name="words" label={says.optional(says.fields.proposedWhy)}>
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 6 }}
            count={{ show: true, max: LONGEST_REASON }}
          />
        </Form.Item>
      )}
    </>
  );
}

function AssignFields({ assistance }: { assistance: Assistance }) {
  const { assistance: says, officers } = useAssistanceWords();
  return (
    <OfficersItem
      office={assistance.to.id}
      label={says.fields.officers}
      named={assistance.officers.map(({ id }) => id)}
      says={officers}
    />
  );
}

function ExtendFields() {
  const words = useAssistanceWords();
  const says = words.assistance;
  const required = { required: true, message: words.action.required };
  return (
    <>
      <Form.Item name="workingDays" label={says.fields.workingDays} rules={[required]}>
        <InputNumber min={1} max={MOST_DAYS} precision={0} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={says.fields.extensionReason}
        extra={says.extendTells}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 8 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
    </>
  );
}

function SpinOffFields({ onRegister }: { onRegister: () => void }) {
  const words = useAssistanceWords();
  const says = words.assistance;
  return (
    <>
      <Form.Item
        name="matterId"
        label={says.fields.own}
        extra={says.ownHint}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <OwnMatterSelect terms={['']} none={says.ownNone} />
      </Form.Item>
      <Button onClick={onRegister}>{says.registerOwn}</Button>
    </>
  );
}

function RatingFields() {
  const words = useAssistanceWords();
  const says = words.assistance;
  const marks = MARKS.map((value) => ({ value, label: markOf(value, says) }));
  const chosen = [{ required: true, message: words.action.choose }];
  return (
    <>
      {(['timeliness', 'completeness'] as const).map((name) => (
        <Form.Item key={name} name={name} label={says.fields[name]} rules={chosen}>
          <Radio.Group options={marks} />
        </Form.Item>
      ))}
      <Form.Item name="words" label={says.optional(says.fields.remark)}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
    </>
  );
}
