import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { OutsideBody } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useOutsideWords } from '@/words/outside';
import { useAct, type Act } from './api';

type Field = keyof ReturnType<typeof useOutsideWords>['outside']['fields'];
type Values = Partial<Record<Field, string>>;

const KINDS = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'] as const;
const OF_BODY: readonly Field[] = [
  'name',
  'nameEn',
  'kind',
  'division',
  'creditCode',
  'address',
  'contactUnit',
  'telephone',
  'superior',
  'from',
  'why',
];
const FIELDS: Record<Act, readonly Field[]> = {
  enter: OF_BODY,
  correct: OF_BODY,
  end: ['lastDay', 'why'],
};
const REQUIRED: readonly Field[] = ['name', 'kind', 'address', 'from', 'lastDay', 'why'];

interface Properties {
  act: Act;
  body?: OutsideBody | undefined;
  onDone: (id: string) => void;
  onClose: () => void;
}

/** One act with the register: what has to be said, the refusal beside the button. */
export function BodyDialog({ act, body, onDone, onClose }: Properties) {
  const words = useOutsideWords();
  const says = words.outside;
  useReturnFocus();
  const [form] = Form.useForm<Values>();
  const [error, setError] = useState<unknown>(undefined);
  const acting = useAct();

  const confirm = async (said: Values) => {
    setError(undefined);
    try {
      const answer = await acting.sendAsync({ act, body, said });
      await acting.refresh();
      onDone(answer.id);
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
      void acting.refresh();
    }
  };

  return (
    <Modal
      open
      title={body ? `${says.acts[act]} · ${body.said.name}` : says.acts[act]}
      okText={says.acts[act]}
      cancelText={words.action.cancel}
      confirmLoading={acting.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(isOpen) => isOpen && form.focusField(FIELDS[act][0])}
      destroyOnHidden
    >
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={act === 'correct' && body ? body.said : {}}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void confirm(values)}
      >
        {FIELDS[act].map((field) => (
          <BodyInput key={field} field={field} />
        ))}
      </Form>
      <RefusalNote error={error} onRetry={() => form.submit()} />
    </Modal>
  );
}

function BodyInput({ field }: { field: Field }) {
  const words = useOutsideWords();
  const says = words.outside;
  const required = REQUIRED.includes(field);
  const hints: Partial<Record<Field, string>> = says.hints;
  if (field === 'from' || field === 'lastDay') {
    return (
      <DayItem
        name={field}
        label={says.fields[field]}
        rules={[{ required, message: words.action.choose }]}
        kept
      />
    );
  }
  return (
    <Form.Item
      name={field}
      label={required ? says.fields[field] : `${says.fields[field]} · ${words.action.optional}`}
      extra={hints[field]}
      rules={[
        field === 'kind'
          ? { required, message: words.action.choose }
          : { required, whitespace: required, message: words.action.required },
      ]}
    >
      {field === 'kind' ? (
        <Select options={KINDS.map((value) => ({ value, label: says.kinds[value] }))} />
      ) : (
        <Input autoComplete="off" />
      )}
    </Form.Item>
  );
}
