import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { RightType } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { IdentifierField } from './identifier-field';
import { LONGEST_NAME, useCount } from './use-count';
import { checkOf, hasClass } from './registration';

/** 权利: marks, patents and the like that are said to be infringed. */
export function RightsSection() {
  const words = useWordsOfLead();
  return (
    <section className="panel" aria-labelledby="lead-rights">
      <h2 id="lead-rights">{words.lead.rights}</h2>
      <Form.List name="rights">
        {(lines, { add, remove }) => (
          <>
            {lines.length === 0 && <p className="lead-hint">{words.lead.noRights}</p>}
            {lines.map((line) => (
              <RightLine key={line.key} line={line.name} onRemove={() => remove(line.name)} />
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ type: 'TRADEMARK_GOODS' })}
            >
              {words.lead.addRight}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  );
}

function RightLine({ line, onRemove }: { line: number; onRemove: () => void }) {
  const words = useWordsOfLead();
  const nameCount = useCount(LONGEST_NAME);
  const types = Object.entries(words.rightTypes) as [RightType, string][];
  const type = Form.useWatch<RightType | undefined>(['rights', line, 'type']);
  const isClassed = type !== undefined && hasClass(type);
  const isChecked = checkOf(type) !== undefined || type === 'GI_PRODUCT';
  return (
    <fieldset className="lead-line">
      <legend>{words.lead.rightOrdinal(line + 1)}</legend>
      <Form.Item name={[line, 'type']} label={words.lead.rightType}>
        <Select
          options={types.map(([value, label]) => ({ value, label }))}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
        />
      </Form.Item>
      <Form.Item name={[line, 'name']} label={words.lead.rightName} className="lead-wide">
        <Input autoComplete="off" count={nameCount} />
      </Form.Item>
      <Form.Item
        name={[line, 'number']}
        label={isChecked ? words.lead.rightNumber : words.lead.rightNumberOptional}
        className={isClassed ? 'lead-most' : 'lead-all'}
      >
        <IdentifierField kind={checkOf(type)} />
      </Form.Item>
      {isClassed && (
        <Form.Item name={[line, 'trademarkClass']} label={words.lead.trademarkClass}>
          <InputNumber precision={0} controls={false} className="lead-class" />
        </Form.Item>
      )}
      <Button
        type="text"
        className="lead-remove"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={words.lead.removeRight(line + 1)}
        title={words.lead.removeRight(line + 1)}
        onClick={onRemove}
      />
    </fieldset>
  );
}
