import { useQueryClient } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useDeliveryWords } from '@/words/delivery';
import { deliveryKey, logPrint } from './api';

const MOST_COPIES = 500;

interface Values {
  copies?: number | null;
  purpose?: string;
  isKnownVoid?: boolean;
}

interface Properties {
  letter: string;
  /** What is opened to be printed. */
  address: string;
  /** Then whoever prints it must say that he knows it. */
  isVoid: boolean;
  onClose: () => void;
}

/** 打印: the letter opens to be printed, and the copies are entered in the log. */
export function PrintDialog({ letter, address, isVoid, onClose }: Properties) {
  const words = useDeliveryWords();
  const says = words.delivery;
  useReturnFocus();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(logPrint);

  const print = async ({ copies, purpose }: Values) => {
    if (command.isPending) return;
    setRefusal(undefined);
    const said = purpose?.trim();
    // Before the log is asked: a window that opens later is taken for an unwanted one.
    window.open(address, '_blank', 'noopener');
    try {
      await command.sendAsync({
        letter,
        body: { copies: copies ?? 1, ...(said ? { purpose: said } : {}) },
      });
      await queries.invalidateQueries({ queryKey: deliveryKey(letter) });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.printTitle}
      width={440}
      okText={says.print}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {isVoid ? (
        <Alert className="delivery-void-note" type="warning" showIcon title={says.printVoid} />
      ) : (
        <p className="delivery-quiet">{says.printHint}</p>
      )}
      <Form<Values>
        form={form}
        name="letter-print"
        layout="vertical"
        initialValues={{ copies: 1 }}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void print(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <Form.Item
          name="copies"
          label={says.copies}
          rules={[{ required: true, message: words.action.required }]}
        >
          <InputNumber min={1} max={MOST_COPIES} precision={0} />
        </Form.Item>
        <Form.Item
          name="purpose"
          label={`${says.purpose} · ${words.action.optional}`}
          extra={says.purposeHint}
        >
          <Input maxLength={200} />
        </Form.Item>
        {isVoid && (
          <Form.Item
            name="isKnownVoid"
            valuePropName="checked"
            rules={[
              {
                validator: (_, isKnown: unknown) =>
                  isKnown === true ? Promise.resolve() : Promise.reject(new Error(says.sayKnown)),
              },
            ]}
          >
            <Checkbox>{says.knownVoid}</Checkbox>
          </Form.Item>
        )}
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
