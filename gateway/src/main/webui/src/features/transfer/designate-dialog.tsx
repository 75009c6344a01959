import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import type { DesignationOptions, Transfer } from '@/api/types';
import { Bones } from '@/ui/bones';
import { showFieldFaults } from '@/ui/field-faults';
import { TypedLetter } from '@/ui/typed-letter';
import { useTransferWords } from '@/words/transfer';
import type { TransferWords } from '@/words/transfer';
import { designationOptionsQuery, typedNotice } from './api';
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
  const words = useTransferWords();
  const [form] = Form.useForm<Values>();
  const taking = useStep(transfer, 'designate', onDone);
  const [error, setError] = useState<unknown>(undefined);
  const options = useQuery(designationOptionsQuery(transfer.transfer.id));
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
      onReviewed={() => setError(undefined)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      width={1160}
      onOpened={() => form.focusField('designee')}
    >
      <BothArguments transfer={transfer} />
      {options.isPending ? (
        <Bones />
      ) : (
        <Form form={form} layout="vertical" className="designating drafting">
          <div>
            <Form.Item
              name="designee"
              label={words.designation.designee}
              rules={[{ required: true, message: words.action.choose }]}
            >
              <ReceiverChoice
                label={words.designation.designee}
                candidates={choices(transfer, options.data, words)}
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
          </div>
          <NoticePreview transfer={transfer.transfer.id} />
        </Form>
      )}
    </StepFrame>
  );
}

/** The notice beside the form, as it would go out. */
function NoticePreview({ transfer }: { transfer: string }) {
  const words = useTransferWords();
  const form = Form.useFormInstance<Values>();
  const values = Form.useWatch((typed: Values) => typed, form) as Values | undefined;
  const { designee, reason } = values ?? {};
  const said = reason?.trim();
  return (
    <TypedLetter
      label={words.designation.preview}
      hint={words.designation.previewHint}
      loading={words.transfer.previewLoading}
      typed={designee && said ? typedNotice(transfer, { designee, reason: said }) : undefined}
    />
  );
}

function choices(
  transfer: Transfer,
  options: DesignationOptions | undefined,
  words: TransferWords,
): Choosable[] {
  const isAsked = transfer.transfer.way === 'REQUEST';
  const notes = {
    RECEIVER: isAsked ? words.superior.isAsked : words.designation.isReceiver,
    SENDER: isAsked ? words.superior.isAsking : words.designation.isSender,
    NEITHER: words.designation.competent,
  };
  return (options?.designees ?? []).map(({ side, basis = '', reason = '', ...office }) => ({
    ...office,
    basis,
    reason,
    note: notes[side],
  }));
}
