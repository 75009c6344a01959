import { Form, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { said } from '@/ui/said';
import { TypedLetter } from '@/ui/typed-letter';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useSupervisionWords } from '@/words/supervision';
import { orderSupervision, typedOrder, type Ordering } from './api';
import { DemandItems } from './step-fields';
import { TextItem } from './text-item';
import '@/ui/panel-parts.css';

const MOST_DAYS = 90;

type Fields = Omit<Ordering, 'matterId'>;

interface Properties {
  matterId: string;
  onClose: () => void;
  onDone: (supervision: string) => void;
}

/** Why, what is to be done by when, how often to report; with the letter beside it. */
export function OrderDialog({ matterId, onClose, onDone }: Properties) {
  const words = useSupervisionWords();
  const says = words.supervision;
  const [form] = Form.useForm<Fields>();
  const [error, setError] = useState<unknown>(undefined);
  const command = useCommand(orderSupervision, () => matterId);
  useReturnFocus();

  const confirm = async () => {
    setError(undefined);
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    try {
      onDone((await command.sendAsync({ matterId, ...said(values) })).id);
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Modal
      open
      width={1080}
      title={says.one}
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
        name="order-supervision"
        layout="vertical"
        className="drafting"
        onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
        autoComplete="off"
      >
        <div>
          <TextItem name="reason" label={says.reason} most={1000} />
          <DemandItems />
          <Form.Item
            name="reportEvery"
            label={says.fields.reportEvery}
            extra={says.reportEveryHint}
          >
            <InputNumber min={1} max={MOST_DAYS} precision={0} />
          </Form.Item>
        </div>
        <Preview matterId={matterId} />
      </Form>
      <RefusalNote error={error} onRetry={() => void confirm()} />
    </Modal>
  );
}

function Preview({ matterId }: { matterId: string }) {
  const { supervision: says } = useSupervisionWords();
  const form = Form.useFormInstance<Fields>();
  const typed = Form.useWatch((values: Fields) => values, form) as Fields | undefined;
  const { reason, requirement, dueOn } = typed ?? {};
  const isWhole = reason?.trim() && requirement?.trim() && dueOn;
  return (
    <TypedLetter
      label={says.order}
      hint={says.orderHint}
      loading={says.letterLoading}
      typed={typed && isWhole ? typedOrder({ matterId, ...said(typed) }) : undefined}
    />
  );
}
