import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Comment, Comments } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useTalkWords } from '@/words/talk';
import { useSpeech } from '@/words/words-context';
import { correct, say, type Saying } from './api';

const LONGEST = 2000;

interface Properties {
  matterId: string;
  mentionable: Comments['mentionable'];
  ownOffice: string;
  /** The comment that is put right; a new one if there is none. */
  former?: Comment;
  onDone?: () => void;
}

type Words = NonNullable<Saying['body']>;

/** Says something, or says it rightly. */
export function CommentForm({ matterId, mentionable, ownOffice, former, onDone }: Properties) {
  const words = useTalkWords();
  const { language } = useSpeech();
  const says = words.talk;
  const [form] = Form.useForm<Words>();
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const saying = useCommand(say, (answer) => answer.matterId);
  const correcting = useCommand(correct, (answer) => answer.matterId);
  const isPending = saying.isPending || correcting.isPending;
  const reach = Form.useWatch('reach', form) ?? former?.reach ?? 'OWN_OFFICE';

  const send = async ({ text, mentioned, reach: reached }: Words) => {
    if (isPending) return;
    setRefusal(undefined);
    const body = { text, mentioned: mentioned ?? [] };
    try {
      await (former
        ? correcting.sendAsync({ matterId, comment: former.id, body })
        : saying.sendAsync({ matterId, body: { ...body, reach: reached } }));
      form.resetFields();
      onDone?.();
    } catch (error) {
      setRefusal(showFieldFaults(form, error));
    }
  };

  return (
    <Form
      form={form}
      name={former ? `comment-${former.id}` : 'comment'}
      layout="vertical"
      initialValues={{
        reach: 'OWN_OFFICE',
        text: former?.text,
        mentioned: former?.mentioned.map((person) => person.id),
      }}
      onValuesChange={(changed) => withdrawFaults(form, changed)}
      onFinish={(values) => void send(values)}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <Form.Item
        name="text"
        label={former ? says.correcting : says.text}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea maxLength={LONGEST} autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
      {!former && (
        <Form.Item name="reach" label={says.reach}>
          <Radio.Group
            options={(['OWN_OFFICE', 'ALL_OFFICES'] as const).map((value) => ({
              value,
              label: says.reaches[value],
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="mentioned" label={says.mention}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={mentionable
            .filter(({ office }) => reach === 'ALL_OFFICES' || office === ownOffice)
            .map(({ person }) => ({
              value: person.id,
              label: language === 'en' ? person.labelEn : person.label,
            }))}
        />
      </Form.Item>
      {refusal !== undefined && <RefusalNote error={refusal} />}
      <Button type="primary" htmlType="submit" loading={isPending}>
        {former ? says.correct : says.say}
      </Button>{' '}
      {former && <Button onClick={onDone}>{words.action.cancel}</Button>}
    </Form>
  );
}
