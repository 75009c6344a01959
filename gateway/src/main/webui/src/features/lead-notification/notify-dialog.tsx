import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { OfficeItem } from '@/ui/office-item';
import { RefusalNote } from '@/ui/refusal-note';
import { TypedLetter } from '@/ui/typed-letter';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { notifyLead, typedLetter } from './api';

interface Fields {
  to?: string;
  title?: string;
  facts?: string;
  reason?: string;
}

interface Properties {
  matterId: string;
  /** What the lead is called here; the other office may be told less. */
  title: string;
  /** Who writes the matter. */
  own: string;
  onClose: () => void;
  onDone: (notification: string) => void;
}

/** To whom, what was found and why, with the letter beside it. */
export function NotifyDialog({ matterId, title, own, onClose, onDone }: Properties) {
  const words = useLeadNotificationWords();
  const [form] = Form.useForm<Fields>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(notifyLead);
  useReturnFocus();
  const says = words.leadNotification;

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    try {
      onDone((await command.sendAsync({ matterId, ...said })).id);
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  const required = { required: true, whitespace: true, message: words.action.required };
  return (
    <Modal
      open
      width={1080}
      title={says.steps['notify-lead']}
      okText={says.send}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="step-law">{says.law}</p>
      <Form form={form} layout="vertical" className="drafting" initialValues={{ title }}>
        <div>
          <OfficeItem name="to" label={says.fields.to} except={own} />
          <Form.Item name="title" label={says.fields.title} rules={[required]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="facts"
            label={says.fields.facts}
            extra={says.factsHint}
            rules={[required]}
          >
            <Input.TextArea
              autoSize={{ minRows: 6, maxRows: 14 }}
              count={{ show: true, max: 4000 }}
            />
          </Form.Item>
          <Form.Item name="reason" label={says.fields.reason} rules={[required]}>
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 8 }}
              count={{ show: true, max: 1000 }}
            />
          </Form.Item>
        </div>
        <Preview matterId={matterId} />
      </Form>
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}

function Preview({ matterId }: { matterId: string }) {
  const words = useLeadNotificationWords();
  const form = Form.useFormInstance<Fields>();
  const typed = Form.useWatch((values: Fields) => values, form) as Fields | undefined;
  const { to, title, facts, reason } = typed ?? {};
  const isWhole = to && title?.trim() && facts?.trim() && reason?.trim();
  return (
    <TypedLetter
      label={words.leadNotification.letter}
      hint={words.leadNotification.letterHint}
      loading={words.leadNotification.letterLoading}
      typed={isWhole ? typedLetter({ matterId, to, title, facts, reason }) : undefined}
    />
  );
}
