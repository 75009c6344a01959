import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { RightFields } from './right-fields';

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
  return (
    <fieldset className="lead-line">
      <legend>{words.lead.rightOrdinal(line + 1)}</legend>
      <RightFields at={[line]} from={['rights', line]} />
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
