import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Recusal, Recusals } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useRecusalWords } from '@/words/recusal';
import { useSpeech } from '@/words/words-context';
import { readmit, recuse, type Recusing } from './api';
import '@/ui/panel-parts.css';

export type Deciding = { kind: 'recuse' } | { kind: 'readmit'; recusal: Recusal };

interface Properties {
  /** As the head saw them when the dialog opened. */
  recusals: Recusals;
  deciding: Deciding;
  onClose: () => void;
}

/** Whom, on whose word, why; or why a recusal is lifted. */
export function RecusalDialog({ recusals, deciding, onClose }: Properties) {
  const words = useRecusalWords();
  const { language } = useSpeech();
  const says = words.recusal;
  const [form] = Form.useForm<Recusing['body']>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const recusing = useCommand(recuse, (answer) => answer.matterId);
  const readmitting = useCommand(readmit, (answer) => answer.matterId);
  const isPending = recusing.isPending || readmitting.isPending;
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];
  const title = says[deciding.kind];

  const decide = async (body: Recusing['body']) => {
    if (isPending) return;
    setRefusal(undefined);
    const seen = { matterId: recusals.matterId, version: recusals.matterVersion };
    try {
      await (deciding.kind === 'recuse'
        ? recusing.sendAsync({ ...seen, body })
        : readmitting.sendAsync({
            ...seen,
            recusal: deciding.recusal.id,
            body: { reason: body.reason },
          }));
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={title}
      mask={{ closable: false }}
      okText={title}
      cancelText={words.action.cancel}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name={deciding.kind}
        layout="vertical"
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void decide(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{deciding.kind === 'recuse' ? says.law : says.readmitLaw}</p>
        {deciding.kind === 'recuse' && (
          <>
            <Form.Item name="person" label={says.person} rules={choice}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={recusals.people
                  .filter((colleague) => colleague.recusal.open)
                  .map(({ person, named }) => {
                    const label = language === 'en' ? person.labelEn : person.label;
                    return {
                      value: person.id,
                      label: named ? `${label} · ${says.named}` : label,
                    };
                  })}
              />
            </Form.Item>
            <Form.Item name="ground" label={says.ground} rules={choice}>
              <Radio.Group
                vertical
                options={Object.entries(says.grounds).map(([value, label]) => ({ value, label }))}
              />
            </Form.Item>
          </>
        )}
        <Form.Item name="reason" label={says.reason} rules={text}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
