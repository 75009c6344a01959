import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import type { PartyKind } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { IdentifierField } from './identifier-field';
import { IdentityField } from './identity-field';
import { LONGEST_NAME, useCount } from './use-count';

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
  const nameCount = useCount(LONGEST_NAME);
  const kinds = Object.entries(words.partyKinds) as [PartyKind, string][];
  const kind = Form.useWatch<PartyKind | undefined>(['suspects', line, 'kind']);
  const isPerson = kind === 'PERSON';
  return (
    <fieldset className="lead-line">
      <legend>{words.lead.suspectOrdinal(line + 1)}</legend>
      <Form.Item name={[line, 'kind']} label={words.lead.partyKind}>
        <Select options={kinds.map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item
        name={[line, 'name']}
        label={isPerson ? words.lead.personName : words.lead.partyName}
        className="lead-wide"
      >
        <Input autoComplete="off" count={nameCount} />
      </Form.Item>
      {isPerson ? (
        <Form.Item
          name={[line, 'identityNumber']}
          label={words.lead.identity}
          extra={words.lead.personIdentifier}
          className="lead-all"
        >
          <IdentityField />
        </Form.Item>
      ) : (
        <Form.Item name={[line, 'identifier']} label={words.lead.uscc} className="lead-all">
          <IdentifierField kind="uscc" />
        </Form.Item>
      )}
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
