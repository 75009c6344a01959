import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Secrets } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useSecrecyWords } from '@/words/secrecy';
import { liftSecret, markSecret } from './api';
import { sharesOf, StillShown } from './still-shown';
import '@/ui/panel-parts.css';

const GROUNDS = ['TRADE_SECRET', 'PERSONAL_PRIVACY', 'OTHER_STATUTORY'] as const;

interface Said {
  ground?: (typeof GROUNDS)[number];
  words?: string;
  reason?: string;
}

interface Properties {
  /** As they were seen when the dialog opened. */
  secrets: Secrets;
  documentId: string;
  deciding: 'mark' | 'lift';
  onClose: () => void;
}

/** On what ground it is secret; or why it is no longer. */
export function SecrecyDialog({ secrets, documentId, deciding, onClose }: Properties) {
  const words = useSecrecyWords();
  const says = words.secrecy;
  const [form] = Form.useForm<Said>();
  const ground = Form.useWatch('ground', form);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const marking = useCommand(markSecret, (answer) => answer.matterId);
  const lifting = useCommand(liftSecret, (answer) => answer.matterId);
  const isPending = marking.isPending || lifting.isPending;
  const text = [{ required: true, whitespace: true, message: words.action.required }];

  const decide = async (said: Said) => {
    if (isPending) return;
    setRefusal(undefined);
    const seen = { matterId: secrets.matterId, version: secrets.matterVersion };
    try {
      if (deciding === 'mark') await marking.sendAsync({ ...seen, body: { documentId, ...said } });
      else await lifting.sendAsync({ ...seen, documentId, body: { reason: said.reason ?? '' } });
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
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(said) => void decide(said)}
        onKeyDown={submitKeys}
        autoComplete="off"
      >
        <p className="step-law">{deciding === 'mark' ? says.law : says.liftLaw}</p>
        {deciding === 'mark' && (
          <>
            <StillShown shares={sharesOf(secrets, documentId)} />
            <Form.Item
              name="ground"
              label={says.ground}
              extra={says.noState}
              rules={[{ required: true, message: words.action.choose }]}
            >
              <Radio.Group
                options={GROUNDS.map((value) => ({ value, label: says.grounds[value] }))}
              />
            </Form.Item>
            {ground === 'OTHER_STATUTORY' && (
              <Form.Item name="words" label={says.words} rules={text}>
                <Input maxLength={200} />
              </Form.Item>
            )}
          </>
        )}
        {deciding === 'lift' && (
          <Form.Item name="reason" label={says.reason} rules={text}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        )}
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
      </Form>
    </Modal>
  );
}
