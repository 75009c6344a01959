import { Alert, Button, Form, Radio, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import type { IntakePlace } from '@/api/intake-place';
import { RefusalError } from '@/api/problem';
import type { Evidence, Me } from '@/api/types';
import { uploadDoor } from '@/api/upload-door';
import { NoTicketError } from '@/api/uploads';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { FilesChoice } from './files-choice';
import { particularsOf, sharedOf, type ChosenFile, type IntakeValues } from './intake-values';
import { ParticularsFields } from './particulars-fields';
import { ThingFields } from './thing-fields';
import { useIntake } from './use-intake';

interface Properties {
  form: FormInstance<IntakeValues>;
  place: IntakePlace;
  me: Me;
  onClose: () => void;
  onDone: (item: Evidence | undefined) => void;
}

type What = 'FILES' | 'THING';

/** A part that is missing as a whole is missed at its first field. */
const FIRST_FIELDS: Record<string, string | undefined> = {
  '/attestation': '/attestation/statement',
  '/making': '/making/method',
  '/quantity': '/quantity/amount',
};

/**
 * What belongs together shares its particulars. The first file is presented to the service here, so that a
 * fault stands beside its field; the bytes, and the other files, go by the uploads panel.
 */
export function IntakeForm({ form, place, me, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const [what, setWhat] = useState<What>('FILES');
  const [error, setError] = useState<unknown>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const goesOn = useRef(false);
  const intake = useIntake(place);
  const fileRules = [
    { required: true, message: words.evidence.chooseFiles },
    {
      validator: (_: unknown, files: ChosenFile[] = []) =>
        files.every(({ title }) => title.trim() !== '')
          ? Promise.resolve()
          : Promise.reject(new Error(words.evidence.nameFiles)),
    },
  ];

  const finish = (values: IntakeValues, says: string, item?: Evidence) => {
    if (!goesOn.current) {
      onDone(item);
      return;
    }
    form.resetFields();
    // Not typed again, so nothing of it would be lost.
    form.setFields(
      Object.entries(sharedOf(values)).map(([name, value]) => ({
        name: name as keyof IntakeValues,
        value: value as unknown,
        touched: false,
      })),
    );
    setDone(says);
  };

  const submit = async (values: IntakeValues) => {
    setError(undefined);
    setDone(undefined);
    try {
      if (what === 'THING') {
        const item = await intake.takeIn(particularsOf(values, values.title ?? ''));
        finish(values, words.evidence.takenIn(item.number, item.title ?? ''), item);
        return;
      }
      const items = (values.files ?? []).map(({ file, title }) => ({
        place,
        file,
        item: particularsOf(values, title),
      }));
      const [first, ...others] = items;
      if (!first) return;
      const opened = await intake.open(first);
      uploadDoor.bring([{ ...first, opened }, ...others]);
      finish(values, words.evidence.onTheirWay(items.length));
    } catch (refusal) {
      setError(showFieldFaults(form, inForm(refusal, what)));
    }
  };

  return (
    <Form
      form={form}
      name="evidence"
      layout="vertical"
      className="intake"
      initialValues={{
        form: 'ORIGINAL',
        collectedOn: me.today,
        collectedBy: me.person ? [me.person.id] : [],
      }}
      scrollToFirstError={{ block: 'center', focus: true }}
      onValuesChange={(changed: unknown) => withdrawFaults(form, changed)}
      onFinish={(values) => void submit(values)}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <ParticularsFields office={me.office?.id ?? ''} today={me.today} />
      <Form.Item label={words.evidence.what}>
        <Radio.Group
          aria-label={words.evidence.what}
          value={what}
          onChange={(event) => setWhat(event.target.value as What)}
          options={(['FILES', 'THING'] as const).map((value) => ({
            value,
            label: words.evidence.whats[value],
          }))}
        />
      </Form.Item>
      {what === 'FILES' ? (
        <Form.Item name="files" label={words.evidence.files} rules={fileRules}>
          <FilesChoice />
        </Form.Item>
      ) : (
        <ThingFields />
      )}
      {error instanceof NoTicketError ? (
        <Alert type="warning" showIcon role="alert" title={words.uploads.noTicket} />
      ) : (
        <RefusalNote error={error} onRetry={() => form.submit()} />
      )}
      {done && <Alert type="success" showIcon role="status" title={done} />}
      <div className="intake-foot">
        <Button onClick={onClose}>{words.action.close}</Button>
        <Button
          disabled={intake.isBusy}
          onClick={() => {
            goesOn.current = true;
            form.submit();
          }}
        >
          {words.evidence.takeInAndGoOn}
        </Button>
        <Button
          type="primary"
          htmlType="submit"
          loading={intake.isBusy}
          onClick={() => (goesOn.current = false)}
        >
          {what === 'FILES' ? words.evidence.beginUpload : words.evidence.takeIn}
        </Button>
      </div>
    </Form>
  );
}

/** The service names a fault by its place in the request; the form has the particulars at its root. */
function inForm(refusal: unknown, what: What): unknown {
  if (!(refusal instanceof RefusalError)) return refusal;
  const { problem } = refusal;
  const errors = problem.errors?.map((fault) => {
    const pointer = fault.pointer.replace(/^\/item(?=\/)/, '');
    const isOfFile = pointer.startsWith('/file') || (what === 'FILES' && pointer === '/title');
    return { ...fault, pointer: isOfFile ? '/files' : (FIRST_FIELDS[pointer] ?? pointer) };
  });
  return new RefusalError({ ...problem, ...(errors ? { errors } : {}) });
}
