import { Form, Input, Radio } from 'antd';
import type { Measure } from '@/api/types';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import { besidePaper, type Told, type ToldStep } from './notice';

/** The fields of the act itself, and those of the goods that go back beside it. */
const NAMES = {
  act: { told: 'told', paper: 'paper', reason: 'reason' },
  rest: { told: 'restTold', paper: 'restPaper', reason: 'restReason' },
} as const;

interface Properties {
  step: ToldStep;
  measure: Measure;
  about?: keyof typeof NAMES;
}

/** By which paper the party is told: a letter of the system with its reason, or a number from outside. */
export function NoticeFields({ step, measure, about = 'act' }: Properties) {
  const says = useMeasureWords();
  const words = useWords();
  const names = NAMES[about];
  const told = Form.useWatch<Told | undefined>(names.told) ?? 'OURS';
  const beside = about === 'rest' ? 'REASON' : besidePaper(step, told, measure);
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  return (
    <>
      <Form.Item name={names.told} label={about === 'rest' ? says.restTold : says.told}>
        <Radio.Group
          vertical
          options={(['OURS', 'OUTSIDE'] as const).map((value) => ({
            value,
            label: says.toldBy[value],
          }))}
        />
      </Form.Item>
      {told === 'OUTSIDE' && (
        <Form.Item name={names.paper} label={says.paper} extra={says.paperHint} rules={text}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {beside === 'REASON' && (
        <Form.Item
          name={names.reason}
          label={says.reason}
          {...(told === 'OURS' ? { extra: says.reasonHint } : {})}
          rules={text}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      )}
      {beside === 'REMARK' && (
        <Form.Item name={names.reason} label={says.remark} extra={says.remarkHint}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      )}
    </>
  );
}
