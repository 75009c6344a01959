import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Enrolment } from '@/api/types';
import { ActDialog } from '@/features/people/act-dialog';
import { enrolmentsQuery, type Asked } from '@/features/people/api';
import { PeopleLog } from '@/features/people/people-log';
import { PeopleTable, type Asking } from '@/features/people/people-table';
import { WaitingAccounts } from '@/features/people/waiting-accounts';
import { Bones } from '@/ui/bones';
import { Choice } from '@/ui/choice';
import { EmptyList } from '@/ui/empty-list';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { usePeopleSpeech } from '@/words/people/people-speech';
import '@/features/people/people.css';

/** 人员管理: who works here, in which roles by which papers; each administrator does his part. */
export function PeoplePage() {
  const { words, language } = usePeopleSpeech();
  const [parameters, setParameters] = useSearchParams();
  const enrolments = useQuery(enrolmentsQuery(parameters.get('office') ?? undefined));
  const [asked, setAsked] = useState<(Asked & { about: string }) | undefined>(undefined);
  const [done, setDone] = useState('');
  const view = enrolments.data;
  const onboarding = view?.actions.find((action) => action.name === 'onboard');
  const labelOf = (person: Enrolment) => (language === 'en' ? person.labelEn : person.label);
  const ask: Asking = (act, person, body = {}) =>
    setAsked({ act, person, body, about: labelOf(person) });
  const onboard = (office: string, account?: string) =>
    setAsked({
      act: 'onboard',
      body: account ? { office, account } : { office },
      about: '',
    });
  return (
    <>
      <PageHead
        title={words.places.PEOPLE}
        facts={words.people.intro}
        actions={
          view &&
          onboarding && (
            <Button
              type="primary"
              disabled={!onboarding.open}
              title={onboarding.reason}
              onClick={() => onboard(view.office)}
            >
              {words.people.acts.onboard}
            </Button>
          )
        }
      />
      {enrolments.isError && (
        <RefusalNote error={enrolments.error} onRetry={() => void enrolments.refetch()} />
      )}
      {view && (
        <div className="controls">
          <Choice
            label={words.people.office}
            value={view.office}
            options={view.offices.map((office) => ({
              value: office.id,
              label: language === 'en' ? office.nameEn : office.name,
            }))}
            onChoose={(office) => setParameters({ office }, { replace: true })}
          />
          <span>{words.people.count(view.items.length)}</span>
          <span role="status">{done}</span>
        </div>
      )}
      <section className="panel" aria-label={words.places.PEOPLE}>
        {enrolments.isPending && <Bones rows={8} />}
        {view?.items.length === 0 && <EmptyList says={words.people.empty} />}
        {view && view.items.length > 0 && <PeopleTable people={view.items} onAsk={ask} />}
      </section>
      {view?.waiting && <WaitingAccounts onOnboard={(account) => onboard(view.office, account)} />}
      {view?.log && <PeopleLog />}
      {view && asked && (
        <ActDialog
          asked={asked}
          about={asked.about}
          enrolments={view}
          onDone={(name) => {
            setDone(words.people.done(words.people.acts[asked.act], name));
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
