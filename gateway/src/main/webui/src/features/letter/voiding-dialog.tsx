import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import type { Letter } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Difference } from '@/ui/difference';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useRegisterWords } from '@/words/letters';
import { makeVoid, type LetterVoiding } from './voiding-api';
import '@/ui/panel-parts.css';

interface Properties {
  letter: Letter;
  voiding: LetterVoiding;
  onClose: () => void;
}

/** 作废: the reason, and what follows from it. */
export function VoidingDialog({ letter, voiding, onClose }: Properties) {
  const words = useRegisterWords();
  const says = words.voiding;
  useReturnFocus();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const [seen, setSeen] = useState(voiding.matterVersion);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const { letterId, matterId } = voiding;
  const command = useCommand(makeVoid, () => matterId);
  const isOutdated = isStale(refusal) && seen !== voiding.matterVersion;

  const send = async ({ reason }: { reason: string }) => {
    if (command.isPending || isOutdated) return;
    setRefusal(undefined);
    try {
      await command.sendAsync({ letter: letterId, reason: reason.trim(), version: seen });
      await queries.invalidateQueries({ queryKey: keys.letter(letterId) });
      onClose();
    } catch (error) {
      if (isStale(error)) await queries.invalidateQueries({ queryKey: keys.letter(letterId) });
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={`${says.act} · ${words.letter.kinds[letter.kind]} ${letter.number ?? ''}`.trim()}
      okText={says.act}
      okButtonProps={{ danger: true, disabled: isOutdated }}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && form.focusField('reason')}
    >
      <p className="step-law">{says.law}</p>
      <Form<{ reason: string }>
        form={form}
        name="letter-voiding"
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <Form.Item
          name="reason"
          label={says.reason}
          extra={says.reasonHint}
          rules={[{ required: true, whitespace: true, message: words.action.required }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        {isOutdated ? (
          <Difference
            changes={[]}
            since={{ matterId, matterVersion: seen }}
            onGoOn={() => {
              setSeen(voiding.matterVersion);
              setRefusal(undefined);
            }}
            onTakeTheirs={onClose}
          />
        ) : (
          <RefusalNote error={refusal} onRetry={() => form.submit()} />
        )}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
