import { Form, Select } from 'antd';
import type { EvidenceTransfer } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import type { ActionName } from './names';
import { nameOfPerson } from './names';

interface Properties {
  transfer: EvidenceTransfer;
  step: ActionName;
}

/** Who of the office signs beside the caller. */
export function SecondSignatory({ transfer, step }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  return (
    <Form.Item
      name="coSignedBy"
      label={say.secondSignatory}
      extra={say.signatoryHints[step]}
      rules={[{ required: true, message: words.action.choose }]}
    >
      <Select
        placeholder={words.action.choose}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={say.noSignatories}
        options={transfer.signatories.map((person) => ({
          value: person.personId,
          label: nameOfPerson(person),
        }))}
      />
    </Form.Item>
  );
}
