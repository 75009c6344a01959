import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import type { DraftOptions, TakingUpRequest, Transfer } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Bones } from '@/ui/bones';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { TypedLetter } from '@/ui/typed-letter';
import { useTransferWords } from '@/words/transfer';
import { draftOptionsQuery, matterOf, requestTakingUp, typedRequest } from './api';
import { isWholePlan } from './draft-form';
import { FileContents, freshContents, type Contents } from './file-contents';
import './transfer.css';

const LONGEST = 2000;

interface Properties {
  matterId: string;
  onClose: () => void;
  onDone: (transfer: Transfer) => void;
}

interface Values extends Contents {
  reason?: string;
}

/** The head of the writing office asks its superior: why, what would go along, the request beside it. */
export function RequestTakingUpDrawer({ matterId, onClose, onDone }: Properties) {
  const words = useTransferWords();
  useReturnFocus();
  const options = useQuery(draftOptionsQuery(matterId));
  return (
    <Drawer
      open
      title={words.matter.steps['request-taking-up']}
      size="min(1240px, 100vw)"
      onClose={onClose}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p className="transfer-law">{words.superior.requestLaw}</p>
      {options.isPending && <Bones rows={10} />}
      {options.isError && (
        <RefusalNote error={options.error} onRetry={() => void options.refetch()} />
      )}
      {options.data && (
        <RequestForm matterId={matterId} options={options.data} onClose={onClose} onDone={onDone} />
      )}
    </Drawer>
  );
}

interface FormProperties extends Properties {
  options: DraftOptions;
}

function RequestForm({ matterId, options, onClose, onDone }: FormProperties) {
  const words = useTransferWords();
  const [form] = Form.useForm<Values>();
  const [first] = useState(() => freshContents(options));
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(requestTakingUp, matterOf);
  const values = Form.useWatch((typed: Values) => typed, form) as Values | undefined;
  const body = bodyOf(matterId, values ?? {});

  const submit = async () => {
    if (!body) return;
    setError(undefined);
    try {
      onDone(await command.sendAsync(body));
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={first}
      onFinish={() => void submit()}
      onKeyDown={submitKeys}
    >
      <div className="drafting">
        <div>
          <Form.Item
            name="reason"
            label={words.superior.requestReason}
            rules={[{ required: true, whitespace: true, message: words.action.required }]}
          >
            <Input.TextArea
              autoSize={{ minRows: 4, maxRows: 14 }}
              count={{ show: true, max: LONGEST }}
            />
          </Form.Item>
          <FileContents options={options} />
          <RefusalNote error={error} onRetry={() => form.submit()} />
          <div className="drafting-buttons">
            <Button type="primary" htmlType="submit" loading={command.isPending}>
              {words.matter.steps['request-taking-up']}
            </Button>
            <Button onClick={onClose}>{words.action.close}</Button>
          </div>
        </div>
        <TypedLetter
          label={words.superior.requestPreview}
          hint={words.superior.typedHint}
          loading={words.transfer.previewLoading}
          typed={body && typedRequest(body)}
        />
      </div>
    </Form>
  );
}

function bodyOf(matterId: string, values: Values): TakingUpRequest | undefined {
  const reason = values.reason?.trim();
  const goods = values.goods ?? [];
  if (!reason || !goods.every(isWholePlan)) return undefined;
  return { matterId, reason, evidence: values.evidence ?? [], goods };
}
