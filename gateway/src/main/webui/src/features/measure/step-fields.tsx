import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Lead, Measure } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import type { StepName } from './api';
import { LinesField } from './lines-field';
import { tells } from './notice';
import { NoticeFields } from './notice-fields';
import { OutcomeFields } from './outcome-fields';
import { RestFields } from './rest-fields';

type Field =
  'notice' | 'takenOn' | 'outcome' | 'lines' | 'rest' | 'line' | 'consent' | 'how' | 'kept';

/** What each step asks for. */
const FIELDS = {
  approval: ['notice'],
  disapproval: ['notice'],
  taking: ['takenOn'],
  outcome: ['outcome'],
  seizure: ['lines', 'notice', 'rest'],
  extension: ['notice'],
  release: ['lines', 'notice'],
  'early-disposal': ['line', 'consent', 'how', 'kept'],
} satisfies Record<StepName, Field[]>;

interface Properties {
  measure: Measure;
  step: StepName;
  evidence: Lead['evidence'];
  today: string;
}

export function StepFields({ measure, step, evidence, today }: Properties) {
  const says = useMeasureWords();
  const words = useWords();
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];
  const held = measure.goods
    .filter((line) => line.state === 'HELD')
    .map((line) => ({ value: line.line, label: `${says.line(line.line)} ${line.what}` }));
  const reason = (
    <Form.Item key="reason" name="reason" label={says.reason} rules={text}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
    </Form.Item>
  );
  const shown: Record<Field, ReactNode> = {
    notice: tells(step, measure) ? (
      <NoticeFields key="notice" step={step} measure={measure} />
    ) : (
      reason
    ),
    takenOn: (
      <DayItem key="on" name="takenOn" label={says.takenOn} rules={choice} latest={today} kept />
    ),
    outcome: <OutcomeFields key="outcome" measure={measure} reason={reason} />,
    lines: <LinesField key="lines" held={held} />,
    rest: <RestFields key="rest" measure={measure} />,
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
  return <>{FIELDS[step].map((field: Field) => shown[field])}</>;
}
