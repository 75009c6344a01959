import { Form, Input, Select } from 'antd';
import type { PartyKind } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { IdentifierField } from './identifier-field';
import { IdentityField } from './identity-field';
import { LONGEST_NAME, useCount } from './use-count';

type Place = (string | number)[];

interface Properties {
  /** Where the fields stand in their list; alone they stand in the form itself. */
  at?: Place;
  /** The same from the form's root. */
  from?: Place;
}

/** What is said of a party: kind, name, and the code or number that belongs to it. */
export function PartyFields({ at = [], from = at }: Properties) {
  const words = useWordsOfLead();
  const nameCount = useCount(LONGEST_NAME);
  const kinds = Object.entries(words.partyKinds) as [PartyKind, string][];
  const isPerson = Form.useWatch<PartyKind | undefined>([...from, 'kind']) === 'PERSON';
  return (
    <>
      <Form.Item name={[...at, 'kind']} label={words.lead.partyKind}>
        <Select options={kinds.map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item
        name={[...at, 'name']}
        label={isPerson ? words.lead.personName : words.lead.partyName}
        className="lead-wide"
      >
        <Input autoComplete="off" count={nameCount} />
      </Form.Item>
      {isPerson ? (
        <Form.Item
          name={[...at, 'identityNumber']}
          label={words.lead.identity}
          extra={words.lead.personIdentifier}
          className="lead-all"
        >
          <IdentityField />
        </Form.Item>
      ) : (
        <Form.Item name={[...at, 'identifier']} label={words.lead.uscc} className="lead-all">
          <IdentifierField kind="uscc" />
        </Form.Item>
      )}
    </>
  );
}
