import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { PartyFields } from './party-fields';

/** 当事人: whoever is suspected, each with a code that is checked while it is typed. */
export function SuspectsSection() {
  const words = useWordsOfLead();
  return (
    <section className="panel" aria-labelledby="lead-suspects">
      <h2 id="lead-suspects">{words.lead.parties}</h2>
      <Form.List name="suspects">
        {(lines, { add, remove }) => (
          <>
            {lines.length === 0 && <p className="lead-hint">{words.lead.noSuspects}</p>}
            {lines.map((line) => (
              <SuspectLine key={line.key} line={line.name} onRemove={() => remove(line.name)} />
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ kind: 'ENTERPRISE' })}>
              {words.lead.addSuspect}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  );
}

function SuspectLine({ line, onRemove }: { line: number; onRemove: () => void }) {
  const words = useWordsOfLead();
  return (
    <fieldset className="lead-line">
      <legend>{words.lead.suspectOrdinal(line + 1)}</legend>
      <PartyFields at={[line]} from={['suspects', line]} />
      <Button
        type="text"
        className="lead-remove"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={words.lead.removeSuspect(line + 1)}
        title={words.lead.removeSuspect(line + 1)}
        onClick={onRemove}
      />
    </fieldset>
  );
}
