import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { keys } from '@/api/keys';
import { meQuery } from '@/api/me';
import { isStale } from '@/api/problem';
import type { Casefile, MatterAction } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Difference } from '@/ui/difference';
import { readDraft, useDraft } from '@/ui/drafts';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { focusFirst } from '@/ui/focus-first';
import { difference } from '@/ui/particulars';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { useCasefileWords } from '@/words/casefile/casefile-words';
import { useWords } from '@/words/words-context';
import { takeStep, type StepBodies, type StepName, type Taking } from './api';
import { useCaseParticulars } from './use-case-particulars';
import '@/ui/step-foot.css';
import '@/ui/panel-parts.css';

export interface CaseStepProperties {
  casefile: Casefile;
  weight: MatterAction['weight'] | undefined;
  onClose: () => void;
}

interface Properties<Name extends StepName, Values> extends CaseStepProperties {
  step: Name;
  form: FormInstance<Values>;
  initialValues?: Partial<Values>;
  body: (values: Values) => StepBodies[Name];
  /** Whether something is written that should survive a closed dialog. */
  keepsDraft?: boolean;
  children?: ReactNode;
}

/**
 * One step of a filed case: the law's sentence, the fields, refusals beside them. What the officer saw when the
 * dialog opened is what is decided on; if somebody changes it meanwhile, the difference is shown first.
 */
export function CaseStepForm<Name extends StepName, Values extends object>(
  properties: Properties<Name, Values>,
) {
  const { casefile, weight, step, form, onClose, keepsDraft = true } = properties;
  const words = useWords();
  const says = useCasefileWords();
  const queryClient = useQueryClient();
  const say = useCaseParticulars(casefile);
  const [seen, setSeen] = useState(casefile);
  const [isBusy, setBusy] = useState(false);
  const isSending = useRef(false);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(
    (taking: Taking<Name>, key) => takeStep(taking, key),
    (taken) => taken.matterId,
  );
  const person = useQuery(meQuery).data?.person?.id ?? '';
  const draft = `case.${step}.${casefile.matterId}`;
  const { keep, forget } = useDraft(person, draft);
  const [kept] = useState(() =>
    keepsDraft ? (readDraft(person, draft) as Partial<Values> | undefined) : undefined,
  );
  const fields = useRef<HTMLDivElement>(null);
  const ends = useRef<HTMLDivElement>(null);
  // The fields may come after the dialog: it waits for its words.
  useEffect(() => focusFirst(fields.current), []);

  const changes = isBusy ? [] : difference(say(seen), say(casefile), words.action.none);

  const take = async (values: Values) => {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      const { matterId, version } = casefile;
      await command.sendAsync({ matterId, step, body: properties.body(values), version });
      forget();
      onClose();
    } catch (error) {
      if (isStale(error)) {
        await queryClient.invalidateQueries({ queryKey: keys.matter(casefile.matterId) });
      }
      setRefusal(showFieldFaults(form, error));
      isSending.current = false;
      setBusy(false);
    }
  };

  return (
    <Form
      form={form}
      name={`case-${step}`}
      layout="vertical"
      initialValues={{ ...properties.initialValues, ...kept }}
      onValuesChange={(changed, values) => {
        withdrawFaults(form, changed);
        if (keepsDraft) keep(values);
      }}
      scrollToFirstError={{ block: 'center', focus: true }}
      onFinish={(values) => {
        // First the choice, then the step.
        if (changes.length > 0) ends.current?.querySelector('button')?.focus();
        else void take(values);
      }}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <p className="step-law">{says.laws[step]}</p>
      <div ref={fields}>{properties.children}</div>
      <div ref={ends} className="step-ends">
        {changes.length > 0 ? (
          <Difference
            changes={changes}
            since={seen}
            onGoOn={() => {
              setSeen(casefile);
              setRefusal(undefined);
            }}
            onTakeTheirs={() => {
              forget();
              onClose();
            }}
          />
        ) : (
          <RefusalNote error={refusal} onRetry={() => form.submit()} />
        )}
      </div>
      {changes.length === 0 && (
        <div className="step-foot">
          <Button onClick={onClose}>{words.action.cancel}</Button>
          <Button type="primary" htmlType="submit" danger={weight === 'UNDOING'} loading={isBusy}>
            {says.submits[step]}
          </Button>
        </div>
      )}
    </Form>
  );
}
