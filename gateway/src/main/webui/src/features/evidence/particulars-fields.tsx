import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { EvidenceForm, EvidenceKind } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { CollectorsChoice } from './collectors-choice';
import { AttestationFields, MakingFields } from './kind-fields';
import type { IntakeValues } from './intake-values';
import { askedOf } from './kinds';

const FORMS: EvidenceForm[] = ['ORIGINAL', 'COPY'];

/** What all items of one taking-in share; the kind decides at once what more it needs. */
export function ParticularsFields({ office, today }: { office: string; today: string }) {
  const words = useEvidenceWords();
  const form = Form.useFormInstance<IntakeValues>();
  const kind = Form.useWatch('kind', form);
  const shape = Form.useWatch('form', form);
  const hasSound = Form.useWatch('hasSound', form) === true;
  const asked = askedOf(kind, shape, hasSound);
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];
  const optional = (label: string) => `${label} · ${words.action.optional}`;
  return (
    <>
      <div className="intake-pair">
        <Form.Item name="kind" label={words.evidence.kind} rules={choice}>
          <Select
            placeholder={words.action.choose}
            showSearch={{ optionFilterProp: 'label' }}
            options={(Object.entries(words.evidenceKinds) as [EvidenceKind, string][]).map(
              ([value, label]) => ({ value, label }),
            )}
          />
        </Form.Item>
        <Form.Item name="form" label={words.evidence.form} rules={choice}>
          <Radio.Group
            options={FORMS.map((value) => ({ value, label: words.evidenceForms[value] }))}
          />
        </Form.Item>
      </div>
      {asked.attestation && <AttestationFields today={today} />}
      {asked.making && <MakingFields today={today} />}
      {asked.sound && (
        <Form.Item name="hasSound" valuePropName="checked">
          <Checkbox>{words.evidence.hasSound}</Checkbox>
        </Form.Item>
      )}
      {asked.transcript && (
        <Form.Item
          name="transcript"
          label={words.evidence.transcript}
          extra={words.evidence.transcriptHint}
          rules={text}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
      )}
      <Form.Item
        name="source"
        label={words.evidence.source}
        extra={words.evidence.sourceHint}
        rules={text}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name="collectedBy"
        label={words.evidence.collectedBy}
        extra={words.evidence.collectedByHint}
        rules={choice}
      >
        <CollectorsChoice office={office} label={words.evidence.collectedBy} />
      </Form.Item>
      <div className="intake-pair">
        <DayItem
          name="collectedOn"
          label={words.evidence.collectedOn}
          rules={choice}
          latest={today}
          kept
        />
        <Form.Item name="place" label={optional(words.evidence.place)}>
          <Input />
        </Form.Item>
        <Form.Item name="storage" label={optional(words.evidence.storage)}>
          <Input placeholder={words.evidence.storageHint} />
        </Form.Item>
        <Form.Item name="sealCondition" label={optional(words.evidence.seal)}>
          <Input placeholder={words.evidence.sealHint} />
        </Form.Item>
      </div>
      <Form.Item name="sensitive" valuePropName="checked" extra={words.evidence.sensitiveHint}>
        <Checkbox>{words.evidence.isSensitive}</Checkbox>
      </Form.Item>
    </>
  );
}
