import { Form, Select } from 'antd';
import type { LetterBeginning, LetterKindForm } from '@/api/types';
import { useLetterDraftWords } from '@/words/letter-draft';
import { AddresseesField } from './addressees-field';
import { namesLetter, type DraftValues } from './draft-values';
import { FieldInput } from './field-input';
import { ItemsField } from './items-field';

interface Properties {
  kind: LetterKindForm;
  /** What is offered while writing; missing where nothing more can be begun. */
  beginning: LetterBeginning | undefined;
}

/** All that a letter of this kind says, in the order of its form: what is required comes first. */
export function DraftFields({ kind, beginning }: Properties) {
  const says = useLetterDraftWords().letterDraft;
  const refersTo = Form.useWatch<DraftValues['refersTo']>('refersTo');
  const parties = [...new Set((beginning?.parties ?? []).map((party) => party.name))];
  const letters = beginning?.earlierLetters ?? [];
  return (
    <>
      {kind.addressing === 'OFFICES' && <AddresseesField />}
      {kind.otherLetter && letters.length > 0 && (
        <Form.Item name="refersTo" label={says.refersTo} extra={says.refersToHint}>
          <Select
            allowClear
            placeholder={says.noEarlier}
            options={letters.map((letter) => ({ value: letter.letterId, label: letter.name }))}
          />
        </Form.Item>
      )}
      {kind.fields
        .filter((field) => !(refersTo && namesLetter(kind, field)))
        .map((field) => (
          <FieldInput key={field.key} kind={kind} field={field} parties={parties} />
        ))}
      {kind.columns.length > 0 && <ItemsField kind={kind} />}
    </>
  );
}
