import { Form, Input } from 'antd';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';

/** An amount that is asked for beside one of the choices. */
export interface AskedAmount<Choice> {
  on: Choice;
  label: string;
  unit: string;
  hint: string;
}

export function AmountField({ label, unit, hint }: Omit<AskedAmount<never>, 'on'>) {
  const words = useEvidenceWords();
  return (
    <Form.Item
      name="amount"
      label={label}
      extra={hint}
      rules={[{ required: true, whitespace: true, message: words.action.required }]}
    >
      <Input inputMode="decimal" suffix={unit} autoComplete="off" />
    </Form.Item>
  );
}
