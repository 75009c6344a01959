import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { Enrolments } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { usePeopleSpeech } from '@/words/people/people-speech';
import type { ActField, FieldName } from './act-fields';
import { waitingQuery, type Act } from './api';

interface Properties {
  field: ActField;
  act: Act;
  enrolments: Enrolments;
}

const DAYS: readonly FieldName[] = ['from', 'to', 'validFrom', 'validTo', 'on'];

/** One thing to be said. */
export function ActInput({ field: { name, required }, act, enrolments }: Properties) {
  const { words, language } = usePeopleSpeech();
  const { fields } = words.people;
  const hints: Partial<Record<FieldName, string>> = {
    account: fields.accountHint,
    label: fields.labelHint,
    ...(act === 'grant-acting'
      ? { to: fields.actingToHint }
      : { from: fields.fromHint, to: fields.toHint }),
  };
  const choices: Partial<Record<FieldName, { value: string; label: string }[]>> = {
    role: enrolments.roles.map((role) => ({ value: role, label: words.roles[role] })),
    actingFor: enrolments.items
      .filter((person) => person.active)
      .map(({ id, label, labelEn }) => ({
        value: id,
        label: language === 'en' ? labelEn : label,
      })),
    office: enrolments.offices
      .filter((office) => office.id !== enrolments.office)
      .map((office) => ({
        value: office.id,
        label: language === 'en' ? office.nameEn : office.name,
      })),
  };
  const options = choices[name];
  return (
    <>
      {DAYS.includes(name) ? (
        <DayItem
          name={name}
          label={fields[name]}
          extra={hints[name]}
          rules={[{ required, message: words.action.choose }]}
          kept={required}
        />
      ) : (
        <Form.Item
          name={name}
          label={fields[name]}
          extra={hints[name]}
          rules={[
            options
              ? { required, message: words.action.choose }
              : { required, whitespace: required, message: words.action.required },
          ]}
        >
          {options ? (
            <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
          ) : (
            <Input autoComplete="off" />
          )}
        </Form.Item>
      )}
      {act === 'onboard' && name === 'account' && <NeverSeen />}
    </>
  );
}

/** A name that never signed in may be right; it may be a slip as well. */
function NeverSeen() {
  const { words } = usePeopleSpeech();
  const form = Form.useFormInstance<{ account?: string }>();
  const account = Form.useWatch('account', form)?.trim();
  const waiting = useQuery(waitingQuery);
  const isUnseen =
    account !== undefined &&
    account !== '' &&
    waiting.data?.every((one) => one.account !== account.toLowerCase());
  return (
    <p className="people-unseen" role="status">
      {isUnseen && words.people.fields.neverSeen}
    </p>
  );
}
