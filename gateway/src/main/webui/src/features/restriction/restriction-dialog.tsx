import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Restriction } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useRestrictionWords } from '@/words/restriction';
import { useSpeech } from '@/words/words-context';
import { change, lift, restrict, type Restricting } from './api';
import '@/ui/panel-parts.css';

export type Deciding = 'restrict' | 'change' | 'lift';

interface Properties {
  /** As the head saw it when the dialog opened. */
  restriction: Restriction;
  deciding: Deciding;
  onClose: () => void;
}

/** On what basis, who, why; or why it is lifted. */
export function RestrictionDialog({ restriction, deciding, onClose }: Properties) {
  const words = useRestrictionWords();
  const { language } = useSpeech();
  const says = words.restriction;
  const [form] = Form.useForm<Restricting['body']>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const restricting = useCommand(restrict, (answer) => answer.matterId);
  const changing = useCommand(change, (answer) => answer.matterId);
  const lifting = useCommand(lift, (answer) => answer.matterId);
  const isPending = restricting.isPending || changing.isPending || lifting.isPending;
  const text = [{ required: true, whitespace: true, message: words.action.required }];
  const choice = [{ required: true, message: words.action.choose }];

  const decide = async (body: Restricting['body']) => {
    if (isPending) return;
    setRefusal(undefined);
    const seen = { matterId: restriction.matterId, version: restriction.matterVersion };
    const { reason, people } = body;
    try {
      if (deciding === 'restrict') await restricting.sendAsync({ ...seen, body });
      if (deciding === 'change') await changing.sendAsync({ ...seen, body: { reason, people } });
      if (deciding === 'lift') await lifting.sendAsync({ ...seen, body: { reason } });
      onClose();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Modal
      open
      title={says[deciding]}
      mask={{ closable: false }}
      okText={says[deciding]}
      cancelText={words.action.cancel}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        name={deciding}
        layout="vertical"
        initialValues={{
          people: restriction.people.filter(({ named }) => named).map(({ person }) => person.id),
        }}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void decide(values)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{deciding === 'lift' ? says.liftLaw : says.law}</p>
        {deciding === 'restrict' && (
          <Form.Item name="article" label={says.article} rules={choice}>
            <Select
              options={Object.entries(says.articles).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
        )}
        {deciding !== 'lift' && (
          <Form.Item name="people" label={says.people} extra={says.peopleHint}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={restriction.people.map(({ person, inCharge }) => {
                const label = language === 'en' ? person.labelEn : person.label;
                return {
                  value: person.id,
                  label: inCharge ? `${label} · ${says.inCharge}` : label,
                };
              })}
            />
          </Form.Item>
        )}
        <Form.Item name="reason" label={says.reason} rules={text}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
