import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import type { StepBodies } from './api';
import { NoticeFields } from './notice-fields';

/** What becomes of preserved goods; where they go back, by which paper. */
export function OutcomeFields({ reason }: { reason: ReactNode }) {
  const says = useMeasureWords();
  const words = useWords();
  const outcome = Form.useWatch<StepBodies['outcome']['outcome']>('outcome');
  return (
    <>
      <Form.Item
        name="outcome"
        label={says.settlement}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Radio.Group
          vertical
          options={Object.entries(says.settlements).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {outcome === 'RECORDED' ? <NoticeFields step="outcome" /> : reason}
    </>
  );
}
