import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import type { Candidates, Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { showFieldFaults } from '@/ui/field-faults';
import { useWords } from '@/words/words-context';
import type { Words } from '@/words';
import { competentQuery } from './api';
import { BothArguments } from './arguments-panel';
import { ReceiverChoice, type Choosable } from './receiver-choice';
import { StepFrame } from './step-frame';
import { useStep } from './use-step';

const LONGEST = 2000;

interface Properties {
  transfer: Transfer;
  onClose: () => void;
  onDone: () => void;
}

interface Values {
  designee?: string;
  reason?: string;
}

/** The common superior reads both arguments beside the law, and names the office. */
export function DesignateDialog({ transfer, onClose, onDone }: Properties) {
  const words = useWords();
  const [form] = Form.useForm<Values>();
  const taking = useStep(transfer, 'designate', onDone);
  const [error, setError] = useState<unknown>(undefined);
  const competent = useQuery(competentQuery(transfer.transfer.matterId));
  const required = { required: true, whitespace: true, message: words.action.required };

  const confirm = async () => {
    setError(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const refusal = await taking.take(values);
    if (refusal) setError(showFieldFaults(form, refusal));
  };

  return (
    <StepFrame
      step="designate"
      transfer={transfer}
      taking={taking}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
      width={960}
      onOpened={() => form.focusField('designee')}
    >
      <BothArguments transfer={transfer} />
      {competent.isPending ? (
        <Bones />
      ) : (
        <Form form={form} layout="vertical" requiredMark={false} className="designating">
          <Form.Item
            name="designee"
            label={words.designation.designee}
            rules={[{ required: true, message: words.action.required }]}
          >
            <ReceiverChoice
              label={words.designation.designee}
              candidates={choices(transfer, competent.data, words)}
            />
          </Form.Item>
          <Form.Item
            name="reason"
            label={words.designation.reason}
            extra={words.designation.reasonHint}
            rules={[required]}
          >
            <Input.TextArea
              autoSize={{ minRows: 3, maxRows: 10 }}
              count={{ show: true, max: LONGEST }}
            />
          </Form.Item>
        </Form>
      )}
    </StepFrame>
  );
}

/** The two in dispute first, then whoever else the rule names. */
function choices(transfer: Transfer, competent: Candidates | undefined, words: Words): Choosable[] {
  const named = competent?.candidates ?? [];
  const { to, from } = transfer.transfer;
  const side = (office: { id: string; name: string }, note: string): Choosable => {
    const found = named.find((candidate) => candidate.office === office.id);
    return {
      office: office.id,
      officeName: office.name,
      basis: found?.basis ?? '',
      reason: found?.reason ?? '',
      conditional: found?.conditional ?? false,
      note,
    };
  };
  const others = named
    .filter((candidate) => candidate.office !== to.id && candidate.office !== from.id)
    .map((candidate) => ({
      office: candidate.office,
      officeName: candidate.name,
      basis: candidate.basis,
      reason: candidate.reason,
      conditional: candidate.conditional,
      note: words.designation.competent,
    }));
  return [
    side(to, words.designation.isReceiver),
    side(from, words.designation.isSender),
    ...others,
  ];
}
