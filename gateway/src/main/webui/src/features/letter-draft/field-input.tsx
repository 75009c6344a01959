import { AutoComplete, Form, Input, Select } from 'antd';
import type { LetterKindForm } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { useLetterDraftWords } from '@/words/letter-draft';
import { fieldLabel } from './draft-labels';

/** Lines that mostly name a party of the matter. */
const PARTIES: readonly string[] = ['addressedTo', 'party', 'interviewee', 'recipient'];
const LONGEST_LINE = 200;
const LONGEST_LINES = 4000;
const LONGEST_TEXT = 20_000;

interface Properties {
  kind: LetterKindForm;
  field: LetterKindForm['fields'][number];
  /** Names of the matter's parties, offered while typing. */
  parties: string[];
}

/** One field of a letter, as its sort wants to be filled in; it may stay empty until it is submitted. */
export function FieldInput({ kind, field, parties }: Properties) {
  const says = useLetterDraftWords().letterDraft;
  const item = {
    name: ['fields', field.key],
    label: fieldLabel(kind, field.key, says),
    required: field.required,
  };
  switch (field.sort) {
    case 'DAY':
      return <DayItem {...item} />;
    case 'MOMENT':
      return <DayItem {...item} timed />;
    case 'TEXT':
      return (
        <Form.Item {...item}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} maxLength={LONGEST_TEXT} />
        </Form.Item>
      );
    case 'LINES':
      return (
        <Form.Item {...item} extra={says.lines}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} maxLength={LONGEST_LINES} />
        </Form.Item>
      );
    case 'LINE':
      return (
        <Form.Item {...item}>
          {field.key === 'sourceClass' ? (
            <Select
              allowClear
              options={Object.entries(says.sources).map(([value, label]) => ({ value, label }))}
            />
          ) : PARTIES.includes(field.key) && parties.length > 0 ? (
            <AutoComplete
              options={parties.map((value) => ({ value }))}
              maxLength={LONGEST_LINE}
              showSearch={{ filterOption: true }}
            />
          ) : (
            <Input maxLength={LONGEST_LINE} />
          )}
        </Form.Item>
      );
  }
}
