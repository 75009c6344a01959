import { Form, Input, Radio, Select } from 'antd';
import type { EvidenceCard, Matter } from '@/api/types';
import { DayField } from '@/ui/day-field';
import { useSharingWords } from '@/words/sharing';
import type { Conditions } from './api';

const KINDS = ['ASSISTS', 'OBSERVES', 'SPECIFIC'] as const;
const CLASSES = ['OPEN', 'INTERNAL', 'SECRET'] as const;

interface Properties {
  /** Letters that may be named; none where they are not known. */
  letters?: Matter['letters'];
  /** Items of evidence that may be named, likewise. */
  items?: EvidenceCard[];
}

/** On which conditions: what for, on what basis, how much, how it must be treated. */
export function ConditionFields({ letters = [], items = [] }: Properties) {
  const words = useSharingWords();
  const { fields, kinds, classes, shows, articles } = words.sharing;
  const said = Form.useWatch<Conditions | undefined>('conditions');
  const required = [{ required: true, whitespace: true, message: words.action.required }];
  const chosen = [{ required: true, message: words.action.required }];
  return (
    <>
      <Form.Item name={['conditions', 'kind']} label={fields.kind} rules={chosen}>
        <Radio.Group options={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))} />
      </Form.Item>
      {said?.kind === 'ASSISTS' && (
        <Form.Item name={['conditions', 'scope']} label={fields.scope} rules={required}>
          <Input maxLength={500} />
        </Form.Item>
      )}
      {said?.kind === 'SPECIFIC' && (
        <Form.Item name={['conditions', 'until']} label={fields.until} rules={chosen}>
          <DayField required />
        </Form.Item>
      )}
      <Form.Item
        name={['conditions', 'fieldClass']}
        label={fields.fieldClass}
        rules={chosen}
        extra={said?.fieldClass && shows[said.fieldClass]}
      >
        <Radio.Group options={CLASSES.map((one) => ({ value: one, label: classes[one] }))} />
      </Form.Item>
      {nameable(letters, said).length > 0 && (
        <Form.Item name={['conditions', 'documents']} label={fields.documents}>
          <Select
            mode="multiple"
            options={nameable(letters, said).map((letter) => ({
              value: letter.letterId,
              label: `${letter.title} ${letter.number ?? ''}`,
            }))}
          />
        </Form.Item>
      )}
      {nameable(items, said).length > 0 && (
        <Form.Item name={['conditions', 'evidence']} label={fields.evidence}>
          <Select
            mode="multiple"
            options={nameable(items, said).map((item) => ({
              value: item.evidenceId,
              label: `${words.sharing.item(item.number)} ${item.title ?? ''}`,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name={['conditions', 'purpose']} label={fields.purpose} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} count={{ show: true, max: 500 }} />
      </Form.Item>
      <Form.Item name={['conditions', 'article']} label={fields.article} rules={chosen}>
        <Select options={Object.entries(articles).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name={['conditions', 'handling']} label={fields.handling} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} count={{ show: true, max: 1000 }} />
      </Form.Item>
      <p>{words.sharing.onward}</p>
    </>
  );
}

/** Beside the card any; of a matter that is shown anyhow, what is secret. */
function nameable<Named extends { secret?: unknown }>(
  all: Named[],
  said: Conditions | undefined,
): Named[] {
  if (said?.fieldClass === 'OPEN') return all;
  return said?.fieldClass === 'INTERNAL' ? all.filter(({ secret }) => secret) : [];
}
