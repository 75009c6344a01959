import { Form, Input, InputNumber, Select } from 'antd';
import type { RightType } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { IdentifierField } from './identifier-field';
import { checkOf, hasClass } from './registration';
import { LONGEST_NAME, useCount } from './use-count';

type Place = (string | number)[];

interface Properties {
  /** Where the fields stand in their list; alone they stand in the form itself. */
  at?: Place;
  /** The same from the form's root. */
  from?: Place;
}

/** What is said of a right: type, name, number, and the class of a mark. */
export function RightFields({ at = [], from = at }: Properties) {
  const words = useWordsOfLead();
  const nameCount = useCount(LONGEST_NAME);
  const types = Object.entries(words.rightTypes) as [RightType, string][];
  const type = Form.useWatch<RightType | undefined>([...from, 'type']);
  const isClassed = type !== undefined && hasClass(type);
  const isChecked = checkOf(type) !== undefined || type === 'GI_PRODUCT';
  return (
    <>
      <Form.Item name={[...at, 'type']} label={words.lead.rightType}>
        <Select
          options={types.map(([value, label]) => ({ value, label }))}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
        />
      </Form.Item>
      <Form.Item name={[...at, 'name']} label={words.lead.rightName} className="lead-wide">
        <Input autoComplete="off" count={nameCount} />
      </Form.Item>
      <Form.Item
        name={[...at, 'number']}
        label={isChecked ? words.lead.rightNumber : words.lead.rightNumberOptional}
        className={isClassed ? 'lead-most' : 'lead-all'}
      >
        <IdentifierField kind={checkOf(type)} />
      </Form.Item>
      {isClassed && (
        <Form.Item name={[...at, 'trademarkClass']} label={words.lead.trademarkClass}>
          <InputNumber precision={0} controls={false} className="lead-class" />
        </Form.Item>
      )}
    </>
  );
}
