import { Form, Input, InputNumber, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import type { LetterRegister } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useRegisterWords } from '@/words/letters';
import { sayOfNumbers, type NumberAct } from './register-api';
import '@/ui/panel-parts.css';

interface Values {
  lastOnPaper?: number;
  reason: string;
}

interface Properties {
  act: NumberAct['name'];
  register: LetterRegister;
  summary: NonNullable<LetterRegister['summary']>;
  onDone: (nextNumber: string) => void;
  onClose: () => void;
}

/** What a head says of his office's numbers: where they begin, or that the next one is void. */
export function NumberDialog({ act, register, summary, onDone, onClose }: Properties) {
  const words = useRegisterWords();
  const says = words.register;
  useReturnFocus();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const saying = useCommand(sayOfNumbers);
  const rules = [{ required: true, whitespace: true, message: says.required }];

  const say = async ({ lastOnPaper, reason }: Values) => {
    if (saying.isPending) return;
    setRefusal(undefined);
    const { kind, year } = register;
    try {
      const after = await saying.sendAsync(
        act === 'open-numbers'
          ? { name: act, body: { kind, year, lastOnPaper: lastOnPaper ?? 0, reason } }
          : { name: act, body: { kind, year, n: summary.nextN, reason } },
      );
      onDone(after.nextNumber);
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
    // Another number is next now, be it by this act or because somebody was quicker.
    await queries.invalidateQueries({ queryKey: keys.letterRegister });
  };

  return (
    <Modal
      open
      title={`${says.acts[act]} · ${words.letter.kinds[register.kind]} · ${says.yearOf(register.year)}`}
      okText={says.acts[act]}
      okButtonProps={{ danger: act === 'void-number' }}
      cancelText={words.action.cancel}
      confirmLoading={saying.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="step-law">{says.laws[act]}</p>
      <Form<Values>
        form={form}
        name="letter-number"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void say(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        {act === 'open-numbers' ? (
          <Form.Item
            name="lastOnPaper"
            label={says.lastOnPaper}
            extra={says.lastOnPaperHint}
            rules={[{ required: true, message: says.required }]}
          >
            <InputNumber min={0} max={999_999} precision={0} />
          </Form.Item>
        ) : (
          <p>
            {says.willVoid}: <strong className="number">{summary.nextNumber}</strong>
          </p>
        )}
        <Form.Item name="reason" label={says.reason} extra={says.reasonHint} rules={rules}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      <RefusalNote error={refusal} onRetry={() => form.submit()} />
    </Modal>
  );
}
