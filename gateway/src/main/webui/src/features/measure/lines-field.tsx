import { Form, Radio, Select } from 'antd';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import type { FormOnly } from './notice';

/**
 * Which goods a step is about: all, or lines of the list; nothing is taken for granted. All goods are
 * meant by naming none.
 */
export function LinesField({ held }: { held: { value: number; label: string }[] }) {
  const says = useMeasureWords();
  const words = useWords();
  const extent = Form.useWatch<FormOnly['extent']>('extent');
  const choice = [{ required: true, message: words.action.choose }];
  return (
    <>
      <Form.Item name="extent" label={says.extent} rules={choice}>
        <Radio.Group
          options={(['ALL', 'SOME'] as const).map((value) => ({
            value,
            label: says.extents[value],
          }))}
        />
      </Form.Item>
      {extent === 'SOME' && (
        <Form.Item name="lines" label={says.lines} rules={choice}>
          <Select mode="multiple" options={held} />
        </Form.Item>
      )}
    </>
  );
}
