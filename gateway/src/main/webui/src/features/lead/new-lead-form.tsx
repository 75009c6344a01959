import { Alert, Button, Form } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand } from '@/api/use-command';
import type { Lead } from '@/api/types';
import { readDraft, useDraft } from '@/ui/drafts';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { LeaveGuard } from '@/ui/leave-guard';
import { RefusalNote } from '@/ui/refusal-note';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { registerLead } from './api';
import { CandidatesPanel } from './candidates-panel';
import { FactsSection } from './facts-section';
import { InformantSection } from './informant-section';
import { MatchesPanel } from './matches-panel';
import {
  draftOf,
  hasInformant,
  registrationOf,
  withoutEmptyLines,
  type LeadEntry,
} from './registration';
import { RightsSection } from './rights-section';
import { submitKeys } from '@/ui/submit-keys';
import { SuspectsSection } from './suspects-section';
import './lead-form.css';

interface Properties {
  person: string;
  office: string;
  /** The county the office is in charge of, if it is one. */
  county: string | undefined;
  /** The legal day. */
  today: string;
  /** What it begins with, if it came from elsewhere. */
  begin: LeadEntry | undefined;
  /** Under which name what is typed is kept. */
  draft: string;
  onRegistered: (lead: Lead) => void;
}

/** Takes down a report: one column, matches and competent offices beside it, drafts kept. */
export function NewLeadForm({
  person,
  office,
  county,
  today,
  begin,
  draft,
  onRegistered,
}: Properties) {
  const words = useWordsOfLead();
  const [form] = Form.useForm<LeadEntry>();
  const [fresh] = useState<LeadEntry>({
    foundOn: today,
    ...(county ? { placeOfAct: county } : {}),
    suspects: [{ kind: 'ENTERPRISE' }],
    rights: [],
    ...begin,
  });
  const [restored, setRestored] = useState(() => readDraft(person, draft) as LeadEntry | undefined);
  const { keep, forget } = useDraft(person, draft);
  const [informantOpen, setInformantOpen] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const isDone = useRef(false);
  // Known at once: the second click of a double click comes before anything is drawn again.
  const isSending = useRef(false);
  const command = useCommand(
    (entry: LeadEntry, key) => registerLead(registrationOf(entry), key),
    (lead) => lead.matterId,
  );

  const wouldLose = useCallback(
    () =>
      !isDone.current && hasInformant(form.getFieldValue('informant') as LeadEntry['informant']),
    [form],
  );

  useEffect(() => form.focusField('title'), [form]);

  const submit = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setRefusal(undefined);
    const entry = withoutEmptyLines(form.getFieldsValue());
    // Faults point at the lines as they were sent.
    flushSync(() => form.setFieldsValue({ suspects: entry.suspects, rights: entry.rights }));
    try {
      const lead = await command.sendAsync(entry);
      isDone.current = true;
      forget();
      onRegistered(lead);
    } catch (error) {
      isSending.current = false;
      setRefusal(showFieldFaults(form, error));
    }
  };

  const onChange = (changed: Partial<LeadEntry>, entry: LeadEntry) => {
    withdrawFaults(form, changed);
    keep(draftOf(entry));
  };

  return (
    <Form
      form={form}
      layout="vertical"
      name="new-lead"
      className="lead-form"
      initialValues={restored ?? fresh}
      requiredMark
      scrollToFirstError={{ block: 'center', focus: true }}
      onValuesChange={onChange}
      onFinish={() => void submit()}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <div className="lead-column">
        {restored && (
          <Alert
            type="info"
            showIcon
            className="lead-draft"
            title={words.lead.draftRestored}
            action={
              <Button
                size="small"
                onClick={() => {
                  forget();
                  setRestored(undefined);
                  form.setFieldsValue({ ...emptied(form.getFieldsValue()), ...fresh });
                }}
              >
                {words.lead.draftDiscard}
              </Button>
            }
          />
        )}
        <FactsSection today={today} />
        <SuspectsSection />
        <RightsSection />
        <InformantSection isOpen={informantOpen} onOpen={setInformantOpen} />
      </div>
      <aside className="lead-beside">
        <MatchesPanel />
        <CandidatesPanel ownOffice={office} />
      </aside>
      <div className="lead-submit">
        <RefusalNote error={refusal} onRetry={() => form.submit()} />
        <div>
          <Button type="primary" htmlType="submit" loading={command.isPending}>
            {words.lead.submit}
          </Button>
          <kbd>{words.lead.submitKeys}</kbd>
          <small>{words.lead.draftKept}</small>
        </div>
      </div>
      <LeaveGuard
        wouldLose={wouldLose}
        says={{
          title: words.lead.leaveTitle,
          text: words.lead.leaveText,
          stay: words.lead.stay,
          leave: words.lead.leave,
        }}
      />
    </Form>
  );
}

/** Every field of it without a value; the informant stays: nobody asked to discard it. */
function emptied(entry: LeadEntry): LeadEntry {
  return Object.fromEntries(
    Object.keys(entry)
      .filter((field) => field !== 'informant')
      .map((field) => [field, undefined]),
  );
}
