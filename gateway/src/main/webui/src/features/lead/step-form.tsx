import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isStale } from '@/api/problem';
import type { Lead, Matter, MatterAction } from '@/api/types';
import { meQuery } from '@/api/me';
import { useCommand } from '@/api/use-command';
import { keys } from '@/api/keys';
import { Difference } from '@/ui/difference';
import { readDraft, useDraft } from '@/ui/drafts';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { takeStep, type StepBodies, type StepName, type Taking } from './api';
import { focusFirst } from '@/ui/focus-first';
import { difference } from '@/ui/particulars';
import { submitKeys } from '@/ui/submit-keys';
import { useParticulars } from './use-particulars';
import '@/ui/step-foot.css';
import '@/ui/panel-parts.css';

export interface StepProperties {
  lead: Lead;
  /** Those of its matter. */
  letters: Matter['letters'];
  weight: MatterAction['weight'] | undefined;
  onClose: () => void;
}

interface Properties<Name extends StepName, Values> extends Omit<StepProperties, 'letters'> {
  step: Name;
  form: FormInstance<Values>;
  initialValues?: Partial<Values>;
  body: (values: Values) => StepBodies[Name];
  /** Whether something is written that should survive a closed dialog. */
  keepsDraft?: boolean;
  children: ReactNode;
}

/**
 * One step of the procedure: the law's sentence, the fields, refusals beside them. What the officer saw
 * when the dialog opened is what is decided on; if somebody changes it meanwhile, the difference is shown first.
 */
export function StepForm<Name extends StepName, Values extends object>(
  properties: Properties<Name, Values>,
) {
  const { lead, weight, step, form, onClose, keepsDraft = true } = properties;
  const words = useWordsOfLead();
  const queryClient = useQueryClient();
  const say = useParticulars(lead);
  const [seen, setSeen] = useState(lead);
  const [isBusy, setBusy] = useState(false);
  const isSending = useRef(false);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const command = useCommand(
    (taking: Taking<Name>, key) => takeStep(taking, key),
    (taken) => taken.matterId,
  );
  const person = useQuery(meQuery).data?.person?.id ?? '';
  const draft = `${step}.${lead.matterId}`;
  const { keep, forget } = useDraft(person, draft);
  const [kept] = useState(() =>
    keepsDraft ? (readDraft(person, draft) as Partial<Values> | undefined) : undefined,
  );
  const fields = useRef<HTMLDivElement>(null);
  const ends = useRef<HTMLDivElement>(null);
  // The fields may come after the dialog: it waits for whom to offer.
  useEffect(() => focusFirst(fields.current), []);

  const changes = isBusy ? [] : difference(say(seen), say(lead), words.action.none);

  const take = async (values: Values) => {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      const body = properties.body(values);
      await command.sendAsync({ matterId: lead.matterId, step, body, version: lead.version });
      forget();
      onClose();
    } catch (error) {
      if (isStale(error)) {
        await queryClient.invalidateQueries({ queryKey: keys.matter(lead.matterId) });
      }
      setRefusal(showFieldFaults(form, error));
      isSending.current = false;
      setBusy(false);
    }
  };

  return (
    <Form
      form={form}
      name={step}
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
      <p className="step-law">{words.lead.laws[step]}</p>
      <div ref={fields}>{properties.children}</div>
      <div ref={ends} className="step-ends">
        {changes.length > 0 ? (
          <Difference
            changes={changes}
            since={seen}
            onGoOn={() => {
              setSeen(lead);
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
            {words.lead.submits[step]}
          </Button>
        </div>
      )}
    </Form>
  );
}
