import { Form, Input } from 'antd';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';

/** 无文件: a thing with its name and how many there are. */
export function ThingFields() {
  const words = useEvidenceWords();
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  return (
    <>
      <Form.Item name="title" label={words.evidence.title} rules={text}>
        <Input placeholder={words.evidence.titleHint} />
      </Form.Item>
      <div className="intake-pair">
        <Form.Item name={['quantity', 'amount']} label={words.evidence.amount} rules={text}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={['quantity', 'unit']} label={words.evidence.unit} rules={text}>
          <Input placeholder={words.evidence.unitHint} />
        </Form.Item>
      </div>
    </>
  );
}
