import { Form, Input, Select } from 'antd';
import { DayItem } from '@/ui/day-item';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import type { SourceForm } from './api';

interface Properties {
  form: SourceForm;
  today: string;
}

type Particular = SourceForm['offered'][number];

/** What the chosen source says of itself: only the fields that it asks for. */
export function OriginFields({ form, today }: Properties) {
  const words = useWordsOfLead();
  const rulesFor = (particular: Particular) =>
    form.required.includes(particular) ? [{ required: true, message: words.action.required }] : [];
  const offers = (particular: Particular) => form.offered.includes(particular);
  const details: Partial<Record<SourceForm['source'], string>> = words.lead.detailOf;
  return (
    <div className="lead-pair">
      {offers('BODY') && (
        <Form.Item
          name={['origin', 'body']}
          label={words.lead.origin.BODY}
          rules={rulesFor('BODY')}
        >
          {form.bodies.length > 0 ? (
            <Select options={form.bodies.map((name) => ({ value: name, label: name }))} />
          ) : (
            <Input autoComplete="off" />
          )}
        </Form.Item>
      )}
      {offers('PAPER_NUMBER') && (
        <Form.Item
          name={['origin', 'paperNumber']}
          label={words.lead.origin.PAPER_NUMBER}
          rules={rulesFor('PAPER_NUMBER')}
        >
          <Input autoComplete="off" />
        </Form.Item>
      )}
      {offers('PAPER_DAY') && (
        <DayItem
          name={['origin', 'paperDay']}
          label={words.lead.origin.PAPER_DAY}
          rules={rulesFor('PAPER_DAY')}
          latest={today}
          kept={form.required.includes('PAPER_DAY')}
        />
      )}
      {offers('DETAIL') && (
        <Form.Item
          name={['origin', 'detail']}
          label={details[form.source] ?? words.lead.origin.DETAIL}
          rules={rulesFor('DETAIL')}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
      )}
    </div>
  );
}
