import { useQueryClient } from '@tanstack/react-query';
import { Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { isStale } from '@/api/problem';
import type { LetterServices, Me } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Difference } from '@/ui/difference';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useDeliveryWords } from '@/words/delivery';
import { useRegisterWords } from '@/words/letters';
import { deliveryKey, serve } from './api';
import '@/ui/framed-dialog.css';
import { ServiceFields } from './service-fields';
import { bodyOf, type ServiceValues } from './service-values';

interface Properties {
  services: LetterServices;
  me: Me;
  onClose: () => void;
}

/** 登记送达: the way first, then what that way wants. */
export function ServiceForm({ services, me, onClose }: Properties) {
  const words = useDeliveryWords();
  const says = words.delivery;
  const { ways } = useRegisterWords();
  useReturnFocus();
  const queries = useQueryClient();
  const [form] = Form.useForm<ServiceValues>();
  const [seen, setSeen] = useState(services.matterVersion);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const { letterId, matterId } = services;
  const command = useCommand(serve, () => matterId);
  const chosen = Form.useWatch('way', form);
  const way = services.ways.find((candidate) => candidate.way === chosen);
  const isOutdated = isStale(refusal) && seen !== services.matterVersion;

  const send = async (values: ServiceValues) => {
    if (command.isPending || isOutdated || !way) return;
    setRefusal(undefined);
    try {
      await command.sendAsync({ letter: letterId, version: seen, body: bodyOf(way, values) });
      await queries.invalidateQueries({ queryKey: deliveryKey(letterId) });
      onClose();
    } catch (error) {
      if (isStale(error)) {
        await queries.invalidateQueries({ queryKey: deliveryKey(letterId) });
      }
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says.serve}
      width={640}
      className="framed-dialog"
      mask={{ closable: false }}
      okText={says.serve}
      okButtonProps={{ disabled: !way || isOutdated }}
      cancelText={words.action.cancel}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="delivery-law">{says.law}</p>
      <Form<ServiceValues>
        form={form}
        name="letter-service"
        layout="vertical"
        initialValues={{
          ...(services.recipients.length === 1 ? { recipient: services.recipients[0] } : {}),
          servedOn: me.today,
          servers: services.officers.map((officer) => officer.personId),
        }}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={(values) => void send(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <Form.Item
          name="way"
          label={says.way}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Radio.Group
            options={services.ways.map((one) => ({ value: one.way, label: ways[one.way] }))}
          />
        </Form.Item>
        {way && <ServiceFields way={way} services={services} me={me} />}
        {isOutdated ? (
          <Difference
            changes={[]}
            since={{ matterId, matterVersion: seen }}
            onGoOn={() => {
              setSeen(services.matterVersion);
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
