import { Form, Input } from 'antd';
import { DayItem } from '@/ui/day-item';
import { OfficeItem } from '@/ui/office-item';
import { useAssistanceWords } from '@/words/assistance';
import { AskedItemsField } from './asked-items-field';

const LONGEST_REASON = 2000;

/** @param except the office that asks; absent where it is settled whom it asks */
export function ContentFields({ except }: { except: string | undefined }) {
  const words = useAssistanceWords();
  const says = words.assistance;
  return (
    <>
      {except !== undefined && <OfficeItem name="to" label={says.fields.to} except={except} />}
      <Form.Item
        name="reason"
        label={says.fields.reason}
        extra={says.reasonHint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
      <DayItem
        name="wishedOn"
        label={says.optional(says.fields.wishedOn)}
        extra={says.wishedHint}
      />
      <AskedItemsField />
    </>
  );
}
