import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { officesQuery } from '@/api/offices';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import type { Conditions } from './api';
import '@/ui/panel-parts.css';

export interface ShareFields {
  office: string;
  number?: string;
  conditions: Conditions;
}

interface Properties {
  title: string;
  says: string;
  /** What must be known before it is sent. */
  warns?: string | undefined;
  /** The one that needs not be chosen: one's own. */
  own?: string | undefined;
  /** How the office is named in the request; none is chosen where there is none. */
  officeField?: 'to' | 'asked';
  asksNumber?: boolean;
  initial?: Partial<ShareFields>;
  isPending: boolean;
  onSend: (said: ShareFields) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** A form of conditions, with what one must say besides. */
export function ShareDialog(properties: Properties) {
  const { title, says, warns, own, officeField, asksNumber, initial, isPending, onSend, onClose } =
    properties;
  const words = useSharingWords();
  const [form] = Form.useForm<Record<string, unknown> & { conditions: Conditions }>();
  const [error, setError] = useState<unknown>(undefined);
  useReturnFocus();

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    const { conditions, number } = said;
    try {
      await onSend({
        office: officeField ? String(said[officeField]) : '',
        ...(typeof number === 'string' ? { number } : {}),
        conditions,
      });
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Modal
      open
      title={title}
      width={640}
      okText={title}
      cancelText={words.action.cancel}
      confirmLoading={isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="step-law">{says}</p>
      {warns && <Alert type="warning" showIcon title={warns} className="panel-notice" />}
      <Form form={form} layout="vertical" initialValues={initial ?? {}}>
        {officeField && <OfficeField name={officeField} own={own} />}
        {asksNumber && (
          <Form.Item
            name="number"
            label={words.sharing.fields.number}
            rules={[{ required: true, whitespace: true, message: words.action.required }]}
          >
            <Input maxLength={100} />
          </Form.Item>
        )}
        {properties.children}
      </Form>
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}

function OfficeField({ name, own }: { name: 'to' | 'asked'; own: string | undefined }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const offices = useQuery(officesQuery).data ?? [];
  return (
    <Form.Item
      name={name}
      label={words.sharing.fields[name]}
      rules={[{ required: true, message: words.action.required }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'search' }}
        options={offices
          .filter((office) => office.id !== own)
          .map((office) => ({
            value: office.id,
            label: language === 'en' ? office.nameEn : office.name,
            search: `${office.id} ${office.name} ${office.nameEn}`,
          }))}
      />
    </Form.Item>
  );
}
