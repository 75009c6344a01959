import { useQuery } from '@tanstack/react-query';
import { Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { officesQuery } from '@/api/offices';
import type { Dispute } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useDisputeWords } from '@/words/dispute';
import { useSpeech } from '@/words/words-context';
import { matterOf, raiseDispute } from './api';
import { CompetentField, TextField } from './dispute-fields';
import './dispute.css';

interface Fields {
  counterpart: string;
  competent: string;
  argument: string;
}

interface Properties {
  matterId: string;
  /** Who writes the matter. */
  own: string;
  onClose: () => void;
  onDone: (dispute: Dispute) => void;
}

/** With whom, which of the two is competent, and why. */
export function RaiseDialog({ matterId, own, onClose, onDone }: Properties) {
  const words = useDisputeWords();
  const { language } = useSpeech();
  const [form] = Form.useForm<Fields>();
  const counterpart = Form.useWatch('counterpart', form);
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(raiseDispute, matterOf);
  const offices = useQuery(officesQuery).data ?? [];
  useReturnFocus();

  const confirm = async () => {
    setError(undefined);
    const said = await form.validateFields().catch(() => undefined);
    if (!said) return;
    try {
      onDone(await command.sendAsync({ matterId, ...said }));
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Modal
      open
      title={words.matter.steps['raise-dispute']}
      okText={words.matter.steps['raise-dispute']}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="dispute-law">{words.dispute.law}</p>
      <Form form={form} layout="vertical">
        <Form.Item
          name="counterpart"
          label={words.dispute.fields.counterpart}
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
        <CompetentField
          offices={offices.filter((office) => office.id === own || office.id === counterpart)}
        />
        <TextField name="argument" most={4000} />
      </Form>
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}
