import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import type { Evidence, RecognitionName } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { writtenDay } from '@/ui/dates';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { matterOf, recognise } from './api';
import './evidence.css';

interface Values {
  recognition: RecognitionName;
  reason: string;
}

/** 认定: what the office that handles the matter now says another office's evidence is worth. */
export function RecognitionPanel({ item }: { item: Evidence }) {
  const { words, language } = useEvidenceSpeech();
  const say = words.evidence;
  const action = item.actions.find(({ name }) => name === 'recognise');
  const { recognition } = item;
  if (!action && !recognition && !item.awaitsRecognition) return null;
  return (
    <section className="panel" aria-label={say.recognition}>
      <h2>{say.recognition}</h2>
      {recognition ? (
        <p>
          <strong>{words.recognitions[recognition.recognition]}</strong>{' '}
          {say.recognisedBy(recognition.officeName, writtenDay(recognition.on, language))}
          <br />
          {say.because(recognition.reason)}
        </p>
      ) : (
        item.awaitsRecognition && <p className="evidence-quiet">{say.awaitsText}</p>
      )}
      {item.openUnassigned && <p className="evidence-quiet">{say.recogniseUnassigned}</p>}
      {action?.open && <RecognitionForm item={item} />}
      {action && !action.open && (
        <Alert type="info" showIcon title={action.reason ?? words.action.notOpen} />
      )}
    </section>
  );
}

function RecognitionForm({ item }: { item: Evidence }) {
  const { words } = useEvidenceSpeech();
  const say = words.evidence;
  const [form] = Form.useForm<Values>();
  const [error, setError] = useState<unknown>(undefined);
  const queryClient = useQueryClient();
  const command = useCommand(recognise, matterOf);

  const send = async (values: Values) => {
    setError(undefined);
    try {
      await command.sendAsync({
        evidence: item.evidenceId,
        version: item.version,
        recognition: values.recognition,
        reason: values.reason.trim(),
      });
      form.resetFields();
    } catch (refusal) {
      // What was filled in stays beside what the item is now.
      if (isStale(refusal)) {
        await queryClient.invalidateQueries({ queryKey: keys.evidence(matterOf(item)) });
      }
      setError(showFieldFaults(form, refusal));
    }
  };

  return (
    <Form
      form={form}
      name="recognition"
      layout="vertical"
      className="recognition-form"
      onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
      onFinish={(values) => void send(values)}
      onKeyDown={submitKeys}
    >
      <p className="evidence-law">{say.recognitionLaw}</p>
      <Form.Item
        name="recognition"
        label={say.recognitionChoice}
        rules={[{ required: true, message: words.action.choose }]}
      >
        <Radio.Group
          className="evidence-people"
          options={(Object.entries(words.recognitions) as [RecognitionName, string][]).map(
            ([value, label]) => ({ value, label }),
          )}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={say.recognitionReason}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <RefusalNote error={error} onRetry={() => form.submit()} />
      <Button type="primary" htmlType="submit" loading={command.isPending}>
        {say.recognise}
      </Button>
    </Form>
  );
}
