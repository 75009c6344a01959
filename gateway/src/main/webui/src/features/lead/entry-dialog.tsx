import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import type { Lead } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { focusFirst } from '@/ui/focus-first';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { changeEntry, type EntryBody, type EntryChange } from './api';
import '@/ui/step-foot.css';

interface Properties<Values> {
  lead: Lead;
  title: string;
  place: string;
  initialValues?: Partial<Values>;
  body: (values: Values) => EntryBody;
  /** Whether it is asked why. */
  asksReason?: boolean;
  isUndoing?: boolean;
  onClose: () => void;
  children?: ReactNode;
}

/** One change of the parties or rights of a running matter, with the refusals beside it. */
export function EntryDialog<Values extends object>(properties: Properties<Values>) {
  const { title, onClose } = properties;
  return (
    <Modal open title={title} footer={null} onCancel={onClose} destroyOnHidden>
      <EntryForm {...properties} />
    </Modal>
  );
}

function EntryForm<Values extends object>(properties: Properties<Values>) {
  const { lead, title, place, initialValues, body, asksReason, isUndoing, onClose } = properties;
  const words = useWordsOfLead();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(
    (change: EntryChange, key) => changeEntry(change, key),
    (changed) => changed.matterId,
  );
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirst(fields.current), []);
  const send = async (values: Values) => {
    setRefusal(undefined);
    const { matterId, version } = lead;
    try {
      await command.sendAsync({ matterId, place, body: body(values), version });
      onClose();
    } catch (error) {
      if (isStale(error)) await queryClient.invalidateQueries({ queryKey: keys.matter(matterId) });
      setRefusal(showFieldFaults(form, error));
    }
  };
  return (
    <Form<Values>
      form={form}
      name="entry"
      layout="vertical"
      initialValues={initialValues ?? {}}
      onValuesChange={(changed) => withdrawFaults(form, changed)}
      onFinish={(values) => {
        if (!command.isPending) void send(values);
      }}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <div ref={fields}>
        {properties.children}
        {asksReason && (
          <Form.Item
            name="reason"
            label={words.lead.changeReason}
            extra={words.lead.changeReasonHint}
            rules={[{ required: true, whitespace: true, message: words.action.required }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        )}
      </div>
      <RefusalNote error={refusal} onRetry={() => form.submit()} />
      <div className="step-foot">
        <Button onClick={onClose}>{words.action.cancel}</Button>
        <Button
          type="primary"
          htmlType="submit"
          danger={isUndoing ?? false}
          loading={command.isPending}
        >
          {title}
        </Button>
      </div>
    </Form>
  );
}
