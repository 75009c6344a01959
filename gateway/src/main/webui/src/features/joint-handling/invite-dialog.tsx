import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { OfficeItem } from '@/ui/office-item';
import { RefusalNote } from '@/ui/refusal-note';
import { TypedLetter } from '@/ui/typed-letter';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useJointHandlingWords } from '@/words/joint-handling';
import { invite, typedInvitation, type Invitation } from './api';

type Fields = Omit<Invitation, 'matterId'>;

interface Properties {
  matterId: string;
  /** What the case is called here; the other office may be told less. */
  title: string;
  /** Who writes the matter. */
  own: string;
  onClose: () => void;
  onDone: (joint: string) => void;
}

/** Whom, why, and who does what, with the letter beside it. */
export function InviteDialog({ matterId, title, own, onClose, onDone }: Properties) {
  const words = useJointHandlingWords();
  const [form] = Form.useForm<Fields>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(invite, () => matterId);
  useReturnFocus();
  const says = words.jointHandling;

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
      title={says.steps['invite-joint-handling']}
      okText={says.send}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="step-law">{says.law}</p>
      <Form
        form={form}
        layout="vertical"
        className="drafting"
        initialValues={{ title }}
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        autoComplete="off"
      >
        <div>
          <OfficeItem name="to" label={says.fields.to} except={own} />
          <Form.Item name="title" label={says.fields.title} rules={[required]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={says.fields.reason}
            extra={says.reasonHint}
            rules={[required]}
          >
            <Input.TextArea
              autoSize={{ minRows: 3, maxRows: 8 }}
              count={{ show: true, max: 1000 }}
            />
          </Form.Item>
          <Form.Item name="work" label={says.fields.work} extra={says.workHint} rules={[required]}>
            <Input.TextArea
              autoSize={{ minRows: 4, maxRows: 14 }}
              count={{ show: true, max: 4000 }}
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
  const { jointHandling: says } = useJointHandlingWords();
  const form = Form.useFormInstance<Fields>();
  const typed = Form.useWatch((values: Fields) => values, form) as Partial<Fields> | undefined;
  const { to, title, reason, work } = typed ?? {};
  const isWhole = to && title?.trim() && reason?.trim() && work?.trim();
  return (
    <TypedLetter
      label={says.letters.sent}
      hint={says.letterHints.sent}
      loading={says.letterLoading}
      typed={isWhole ? typedInvitation({ matterId, to, title, reason, work }) : undefined}
    />
  );
}
