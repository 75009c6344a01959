import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import type { RightType } from '@/api/types';
import { DayItem } from '@/ui/day-item';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useRightsWords } from '@/words/rights/rights-speech';
import type { RightEntered, RightSaid } from './api';
import '@/ui/step-foot.css';

interface Properties {
  initial: RightSaid;
  /** The legal day. */
  today: string;
  /** A check is of the same right: its number stands. */
  isCheck: boolean;
  save: (said: RightSaid, key: string) => Promise<RightEntered>;
  onSaved: (entered: RightEntered) => void;
  onCancel: () => void;
}

/** What an officer reads in the register and learns from the right holder. */
export function RightForm({ initial, today, isCheck, save, onSaved, onCancel }: Properties) {
  const words = useRightsWords();
  const [form] = Form.useForm<RightSaid>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(save);

  const submit = async () => {
    if (command.isPending) return;
    setRefusal(undefined);
    try {
      onSaved(await command.sendAsync(form.getFieldsValue()));
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Form
      form={form}
      name="right"
      layout="vertical"
      initialValues={{ checkedOn: today, renewal: 'UNKNOWN', ...initial }}
      onValuesChange={(changed) => withdrawFaults(form, changed)}
      onFinish={() => void submit()}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <RegisterFields today={today} isCheck={isCheck} />
      <HolderFields />
      <RefusalNote error={refusal} />
      <div className="step-foot">
        <Button onClick={onCancel}>{words.action.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={command.isPending}>
          {words.right.save}
        </Button>
      </div>
    </Form>
  );
}

function RegisterFields({ today, isCheck }: { today: string; isCheck: boolean }) {
  const words = useRightsWords();
  const types = Object.entries(words.rightTypes) as [RightType, string][];
  const renewals = Object.entries(words.right.renewals);
  return (
    <section className="panel" aria-labelledby="right-register">
      <h2 id="right-register">{words.right.register}</h2>
      <Form.Item name="type" label={words.right.type} required>
        <Select disabled={isCheck} options={types.map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="number" label={words.right.number} required>
        <Input className="number" disabled={isCheck} />
      </Form.Item>
      <Form.Item name="name" label={words.right.name} required>
        <Input />
      </Form.Item>
      <Form.Item name="classes" label={words.right.classes} extra={words.right.classesHint}>
        <Select
          mode="multiple"
          options={CLASSES.map((value) => ({ value, label: words.right.classOf(value) }))}
        />
      </Form.Item>
      <DayItem name="validFrom" label={words.right.validFrom} />
      <DayItem name="validTo" label={words.right.validTo} />
      <Form.Item name="renewal" label={words.right.renewal} extra={words.right.renewalHint}>
        <Select options={renewals.map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <DayItem name="checkedOn" label={words.right.checkedOn} required latest={today} kept />
      <Form.Item name="source" label={words.right.source} extra={words.right.sourceHint} required>
        <Input />
      </Form.Item>
    </section>
  );
}

function HolderFields() {
  const words = useRightsWords();
  return (
    <section className="panel" aria-labelledby="right-contact">
      <h2 id="right-contact">{words.right.contact}</h2>
      <Form.Item name="holder" label={words.right.holder} required>
        <Input />
      </Form.Item>
      <Form.Item name="holderCode" label={words.right.holderCode}>
        <Input className="number" />
      </Form.Item>
      <Form.Item name={['contact', 'name']} label={words.right.contactName}>
        <Input />
      </Form.Item>
      <Form.Item
        name={['contact', 'telephone']}
        label={words.right.telephone}
        extra={words.right.telephoneHint}
      >
        <Input />
      </Form.Item>
      <Form.Item name={['contact', 'address']} label={words.right.address}>
        <Input />
      </Form.Item>
      <Form.Item name="genuine" label={words.right.genuine}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="fake" label={words.right.fake}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </section>
  );
}

const CLASSES = Array.from({ length: 45 }, (_, ordinal) => ordinal + 1);
