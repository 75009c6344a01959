import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { Measure } from '@/api/types';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import type { StepBodies } from './api';
import { NoticeFields } from './notice-fields';

interface Properties {
  measure: Measure;
  reason: ReactNode;
}

/** What becomes of preserved goods; where they go back, by which paper. */
export function OutcomeFields({ measure, reason }: Properties) {
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
      {outcome === 'RECORDED' ? <NoticeFields step="outcome" measure={measure} /> : reason}
    </>
  );
}
