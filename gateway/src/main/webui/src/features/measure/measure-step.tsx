import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Lead, Measure } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import { LinesField, type Extent } from './lines-field';
import { takeStep, type StepBodies, type StepName } from './api';

interface Properties {
  /** As the officer saw it when the dialog opened: that is what is decided on. */
  measure: Measure;
  step: StepName;
  evidence: Lead['evidence'];
  today: string;
  onClose: () => void;
}

type Field =
  'paper' | 'reason' | 'takenOn' | 'outcome' | 'lines' | 'line' | 'consent' | 'how' | 'kept';

/** What each step asks for. */
const FIELDS = {
  approval: ['paper'],
  disapproval: ['reason'],
  taking: ['takenOn'],
  outcome: ['outcome', 'reason'],
  seizure: ['lines', 'paper'],
  extension: ['paper', 'reason'],
  release: ['lines', 'paper', 'reason'],
  'early-disposal': ['line', 'consent', 'how', 'kept'],
} satisfies Record<StepName, Field[]>;

/** One step of a measure: the law's sentence, the fields, refusals beside them. */
export function MeasureStep({ measure, step, evidence, today, onClose }: Properties) {
  const says = useMeasureWords();
  const words = useWords();
  const [form] = Form.useForm<StepBodies[StepName] & Extent>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(takeStep, (taken) => taken.matterId);
  const fields: Field[] = FIELDS[step];
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];
  const held = measure.goods
    .filter((line) => line.state === 'HELD')
    .map((line) => ({ value: line.line, label: `${says.line(line.line)} ${line.what}` }));

  const take = async (entered: StepBodies[StepName] & Extent) => {
    if (command.isPending) return;
    // What it says is said by the goods that are named.
    const body = { ...entered };
    delete body.extent;
    setRefusal(undefined);
    try {
      const { measureId, version } = measure;
      await command.sendAsync({ measureId, step, body, version });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  const shown = {
    paper: (
      <Form.Item key="paper" name="paper" label={says.paper} rules={text}>
        <Input />
      </Form.Item>
    ),
    reason: (
      <Form.Item key="reason" name="reason" label={says.reason} rules={text}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    ),
    takenOn: (
      <DayItem
        key="takenOn"
        name="takenOn"
        label={says.takenOn}
        rules={choice}
        latest={today}
        kept
      />
    ),
    outcome: (
      <Form.Item key="outcome" name="outcome" label={says.settlement} rules={choice}>
        <Radio.Group
          vertical
          options={Object.entries(says.settlements).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
    ),
    lines: <LinesField key="lines" held={held} />,
    line: (
      <Form.Item key="line" name="line" label={says.goods} rules={choice}>
        <Select options={held} />
      </Form.Item>
    ),
    consent: (
      <Form.Item key="consent" name="consent" label={says.consent} rules={text}>
        <Input />
      </Form.Item>
    ),
    how: (
      <Form.Item key="how" name="how" label={says.how} rules={text}>
        <Input />
      </Form.Item>
    ),
    kept: (
      <Form.Item key="kept" name="kept" label={says.kept} rules={choice}>
        <Select
          mode="multiple"
          options={evidence.map((item) => ({
            value: item.evidenceId,
            label: `${item.number} ${item.title}`,
          }))}
        />
      </Form.Item>
    ),
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
        initialValues={step === 'taking' ? { takenOn: today } : {}}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void take(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{says.laws[step]}</p>
        {fields.map((field) => shown[field])}
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
