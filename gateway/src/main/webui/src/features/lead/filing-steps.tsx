import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio, Select } from 'antd';
import { meQuery } from '@/api/me';
import type { Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import type { StepBodies } from './api';
import { ItemsSelect } from './items-select';
import { PeriodFields } from './period-fields';
import { StepForm, type StepProperties } from './step-form';

type Filing = StepBodies['filing'];
type HarmKind = NonNullable<Filing['harm']>['kind'];
type LawChoice = NonNullable<Filing['law']>['choice'];
type Declining = StepBodies['non-filing'];

/** 立案: each of the four conditions with the evidence it rests on. */
export function FilingStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const today = useQuery(meQuery).data?.today;
  const [form] = Form.useForm<Filing>();
  const { actFrom, actTo, continuing, harm } = lead.content;
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="filing"
      form={form}
      initialValues={{
        grounds: proposed(lead),
        continuing,
        ...(actFrom ? { actFrom } : {}),
        ...(actTo ? { actTo } : {}),
        ...(harm ? { harm: { kind: harm } } : {}),
      }}
      body={({ harm: harmed, law, ...said }) => ({
        ...said,
        ...(harmed?.kind ? { harm: harmed } : {}),
        ...(law?.choice ? { law } : {}),
      })}
      onClose={onClose}
    >
      {Object.entries(words.filingConditions).map(([condition, label], position) => (
        <fieldset key={condition} className="lead-period">
          <legend>{words.lead.condition(position + 1, label)}</legend>
          <Form.Item name={['grounds', condition, 'evidence']} label={words.lead.groundItems}>
            <ItemsSelect items={lead.evidence} several />
          </Form.Item>
          <Form.Item name={['grounds', condition, 'note']} label={words.lead.evidenceFor}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
          </Form.Item>
        </fieldset>
      ))}
      <PeriodFields legend={words.lead.establishedPeriod} today={today} />
      <HarmFields />
      <LawFields lead={lead} />
    </StepForm>
  );
}

/** What the server can say of two of the conditions, to be kept or put better. */
function proposed({ jurisdiction, limitation }: Lead): NonNullable<Filing['grounds']> {
  const inTime = limitation?.state === 'WITHIN' || limitation?.state === 'CONTINUING';
  return {
    ...(jurisdiction?.ours ? { OUR_JURISDICTION: { note: jurisdiction.text } } : {}),
    ...(inTime ? { WITHIN_LIMITATION: { note: limitation.text } } : {}),
  };
}

/** Harm lengthens the limitation: what was harmed, and wherein it lies. */
function HarmFields() {
  const words = useWordsOfLead();
  const kind = Form.useWatch<HarmKind | undefined>(['harm', 'kind']);
  return (
    <>
      <Form.Item name={['harm', 'kind']} label={words.lead.harm} extra={words.lead.harmHint}>
        <Select
          allowClear
          options={Object.entries(words.harmKinds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {kind && (
        <Form.Item
          name={['harm', 'note']}
          label={words.lead.harmNote}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      )}
    </>
  );
}

/**
 * Which law is applied to an act that was over before it changed: asked for where the server says so, and
 * offered where the period is established otherwise here, because then it may.
 */
function LawFields({ lead }: { lead: Lead }) {
  const words = useWordsOfLead();
  const choice = Form.useWatch<LawChoice | undefined>(['law', 'choice']);
  const actTo = Form.useWatch<string | undefined>('actTo');
  const continuing = Form.useWatch<boolean | undefined>('continuing');
  const isOther =
    (actTo ?? '') !== (lead.content.actTo ?? '') || Boolean(continuing) !== lead.content.continuing;
  const isDue = lead.law.state === 'CHOICE' && !isOther;
  if (!isDue && !isOther) return null;
  return (
    <>
      <Form.Item
        name={['law', 'choice']}
        label={words.lead.lawChoice}
        extra={words.lead.lawChoiceHint}
        rules={[{ required: isDue, message: words.action.choose }]}
      >
        <Select
          allowClear
          options={Object.entries(words.lead.lawChoices).map(([value, label]) => ({
            value,
            label,
          }))}
        />
      </Form.Item>
      {choice && (
        <Form.Item
          name={['law', 'reason']}
          label={words.lead.lawReason}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      )}
    </>
  );
}

/** 不予立案: the ground in law and the reason. */
export function NonFilingStep({ lead, weight, onClose }: StepProperties) {
  const words = useWordsOfLead();
  const [form] = Form.useForm<Declining>();
  return (
    <StepForm
      lead={lead}
      weight={weight}
      step="non-filing"
      form={form}
      body={(values) => values}
      onClose={onClose}
    >
      <Form.Item
        name="ground"
        label={words.lead.nonFilingGround}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Radio.Group
          vertical
          options={Object.entries(words.nonFilingGrounds).map(([value, label]) => ({
            value,
            label,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={words.lead.nonFilingReason}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
    </StepForm>
  );
}
