import { Form, Input, Radio } from 'antd';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useWords } from '@/words/words-context';
import type { Told } from './notice';

/** Of what could not wait: the list that is left on the spot, printed from here or written by hand. */
export function ListFields() {
  const says = useMeasureWords();
  const words = useWords();
  const told = Form.useWatch<Told | undefined>('told') ?? 'OURS';
  return (
    <>
      <Form.Item name="told" label={says.list} initialValue="OURS">
        <Radio.Group
          vertical
          options={(['OURS', 'OUTSIDE'] as const).map((value) => ({
            value,
            label: says.listBy[value],
          }))}
        />
      </Form.Item>
      {told === 'OUTSIDE' && (
        <Form.Item
          name="paper"
          label={says.listName}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
    </>
  );
}
