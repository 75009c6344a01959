import { Form, Input, Select } from 'antd';
import type { Lead, Matter } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { ItemsSelect } from './items-select';

interface Properties {
  label: string;
  hint: string;
  lead: Lead;
  /** Letters of the matter that may be this paper. */
  letters: Matter['letters'];
  today: string | undefined;
}

/** The paper that opens or closes excluded time: what it is, its date, the item that holds it. */
export function PaperFields({ label, hint, lead, letters, today }: Properties) {
  const words = useWordsOfLead();
  const form = Form.useFormInstance();
  const choose = (id: string | undefined) => {
    const letter = letters.find((candidate) => candidate.letterId === id);
    if (!letter) return;
    form.setFieldValue(['paper', 'number'], letter.number ?? words.letter.kinds[letter.kind]);
    form.setFieldValue(['paper', 'day'], letter.issuedOn);
  };
  return (
    <>
      {letters.length > 0 && (
        <Form.Item label={words.lead.paperLetter} extra={words.lead.paperLetterHint}>
          <Select
            allowClear
            aria-label={words.lead.paperLetter}
            options={letters.map((letter) => ({
              value: letter.letterId,
              label: [words.letter.kinds[letter.kind], letter.number].filter(Boolean).join(' '),
            }))}
            onChange={choose}
          />
        </Form.Item>
      )}
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
