import { Form, Modal } from 'antd';
import { useState } from 'react';
import type { Enrolments } from '@/api/types';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { usePeopleSpeech } from '@/words/people/people-speech';
import { FIELDS, said, type FieldName } from './act-fields';
import { ActInput } from './act-input';
import { useAct, type Asked } from './api';

interface Properties {
  /** What is to be done, with what is known already. */
  asked: Asked;
  /** Whom it is about, in the reader's language. */
  about: string;
  enrolments: Enrolments;
  onDone: (name: string) => void;
  onClose: () => void;
}

type Values = Partial<Record<FieldName, string>>;

/** One act with a person: what it means, what has to be said, the refusal beside the button. */
export function ActDialog({ asked, about, enrolments, onDone, onClose }: Properties) {
  const { words, language } = usePeopleSpeech();
  useReturnFocus();
  const [form] = Form.useForm<Values>();
  const [error, setError] = useState<unknown>(undefined);
  const acting = useAct();
  const { act } = asked;
  const [first] = FIELDS[act];

  const confirm = async (values: Values) => {
    setError(undefined);
    try {
      // As he stands now: after a refusal for being stale, the next try builds on what was seen.
      const seen = enrolments.items.find(({ id }) => id === asked.person?.id) ?? asked.person;
      const person = await acting.sendAsync({
        ...asked,
        person: seen,
        body: { ...asked.body, ...said(values) },
      });
      await acting.refresh();
      onDone(language === 'en' ? person.labelEn : person.label);
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
      void acting.refresh();
    }
  };

  return (
    <Modal
      open
      title={about ? `${words.people.acts[act]} · ${about}` : words.people.acts[act]}
      okText={words.people.acts[act]}
      cancelText={words.action.cancel}
      confirmLoading={acting.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(isOpen) => isOpen && first && form.focusField(first.name)}
      destroyOnHidden
    >
      <p className="people-law">{words.people.laws[act]}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={asked.body}
        onValuesChange={(changed) => withdrawFaults(form, changed)}
        onFinish={(values) => void confirm(values)}
      >
        {FIELDS[act].map((field) => (
          <ActInput key={field.name} field={field} act={act} enrolments={enrolments} />
        ))}
      </Form>
      <RefusalNote error={error} onRetry={() => form.submit()} />
    </Modal>
  );
}
