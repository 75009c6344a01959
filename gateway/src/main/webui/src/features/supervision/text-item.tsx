import { Form, Input } from 'antd';
import { useWords } from '@/words/words-context';

interface Properties {
  name: string;
  label: string;
  /** How many characters at most. */
  most: number;
}

/** A text that must be written. */
export function TextItem({ name, label, most }: Properties) {
  const { action } = useWords();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, whitespace: true, message: action.required }]}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} count={{ show: true, max: most }} />
    </Form.Item>
  );
}
