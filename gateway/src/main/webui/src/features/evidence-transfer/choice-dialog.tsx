import { Form, Input, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ActDialog } from './act-dialog';
import { AmountField, type AskedAmount } from './amount-field';
import { inChoiceForm } from './choice-faults';

interface Option<Choice> {
  value: Choice;
  label: string;
  /** Why it cannot be chosen. */
  closed?: string | undefined;
}

interface Properties<Choice extends string> {
  title: string;
  confirm: string;
  law: string;
  choice: { label: string; options: Option<Choice>[] };
  /** Asked for beside one of the choices. */
  amount?: AskedAmount<Choice> | undefined;
  noteLabel: string;
  isBusy: boolean;
  /** Throws what it is refused with. */
  send: (choice: Choice, note: string, amount?: string) => Promise<void>;
  onClose: () => void;
  /** What the choice is about. */
  children?: ReactNode;
}

interface Values<Choice> {
  choice: Choice;
  note: string;
  /** Absent where it is not asked for. */
  amount?: string;
}

/** An act that says one of a few things, and why: the frame of recording a discrepancy and of settling it. */
export function ChoiceDialog<Choice extends string>(properties: Properties<Choice>) {
  const words = useEvidenceWords();
  const [form] = Form.useForm<Values<Choice>>();
  const chosen = Form.useWatch('choice', form);
  const [error, setError] = useState<unknown>(undefined);

  const submit = async ({ choice, note, amount }: Values<Choice>) => {
    setError(undefined);
    try {
      await properties.send(choice, note.trim(), amount?.trim());
    } catch (refusal) {
      setError(showFieldFaults(form, inChoiceForm(refusal)));
    }
  };

  return (
    <ActDialog
      title={properties.title}
      confirm={properties.confirm}
      law={properties.law}
      isBusy={properties.isBusy}
      error={error}
      onConfirm={() => form.submit()}
      onClose={properties.onClose}
      onOpened={() => form.focusField('choice')}
    >
      {properties.children}
      <Form
        form={form}
        layout="vertical"
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        onFinish={(values: Values<Choice>) => void submit(values)}
      >
        <Form.Item
          name="choice"
          label={properties.choice.label}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Radio.Group
            className="evidence-transfer-choice"
            options={properties.choice.options.map(({ value, label, closed }) => ({
              value,
              disabled: closed !== undefined,
              label: (
                <>
                  {label}
                  {closed !== undefined && <small className="listed-quiet"> {closed}</small>}
                </>
              ),
            }))}
          />
        </Form.Item>
        {properties.amount && properties.amount.on === chosen && (
          <AmountField {...properties.amount} />
        )}
        <Form.Item
          name="note"
          label={properties.noteLabel}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
