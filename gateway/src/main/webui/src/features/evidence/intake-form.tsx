import { Alert, Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { RefusalError } from '@/api/problem';
import type { Evidence, Me } from '@/api/types';
import { uploadDoor } from '@/api/upload-door';
import { NoTicketError } from '@/api/uploads';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { FilesChoice } from './files-choice';
import { particularsOf, type IntakeValues } from './intake-values';
import { ParticularsFields } from './particulars-fields';
import { ThingFields } from './thing-fields';
import { useIntake } from './use-intake';

interface Properties {
  matterId: string;
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
export function IntakeForm({ matterId, me, onClose, onDone }: Properties) {
  const words = useEvidenceWords();
  const [form] = Form.useForm<IntakeValues>();
  const [what, setWhat] = useState<What>('FILES');
  const [error, setError] = useState<unknown>(undefined);
  const intake = useIntake(matterId);
  const required = [{ required: true, message: words.evidence.chooseFiles }];

  const submit = async (values: IntakeValues) => {
    setError(undefined);
    try {
      if (what === 'THING') {
        onDone(await intake.takeIn(particularsOf(values, values.title ?? '')));
        return;
      }
      const items = (values.files ?? []).map(({ file, title }) => ({
        matterId,
        file,
        item: particularsOf(values, title),
      }));
      const [first, ...others] = items;
      if (!first) return;
      const opened = await intake.open(first);
      uploadDoor.bring([{ ...first, opened }, ...others]);
      onDone(undefined);
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
        collectedBy: me.person?.roles.includes('OFFICER') ? [me.person.id] : [],
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
        <Form.Item name="files" label={words.evidence.files} rules={required}>
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
      <div className="intake-foot">
        <Button onClick={onClose}>{words.action.close}</Button>
        <Button type="primary" htmlType="submit" loading={intake.isBusy}>
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
