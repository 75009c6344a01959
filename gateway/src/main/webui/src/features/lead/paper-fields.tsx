import { Form, Input } from 'antd';
import type { Lead } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { ItemsSelect } from './items-select';

interface Properties {
  label: string;
  hint: string;
  lead: Lead;
  today: string | undefined;
}

/** The paper that opens or closes excluded time: what it is, its date, the item that holds it. */
export function PaperFields({ label, hint, lead, today }: Properties) {
  const words = useWordsOfLead();
  return (
    <>
      <Form.Item
        name={['paper', 'number']}
        label={label}
        extra={hint}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input />
      </Form.Item>
      <div className="lead-pair">
        <DayItem
          name={['paper', 'day']}
          label={words.lead.paperDay}
          extra={words.lead.paperDayHint}
          latest={today}
        />
        <Form.Item name={['paper', 'evidence']} label={words.lead.paperItem}>
          <ItemsSelect items={lead.evidence} />
        </Form.Item>
      </div>
    </>
  );
}
