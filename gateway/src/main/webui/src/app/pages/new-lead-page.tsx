import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { meQuery } from '@/api/me';
import type { LeadNotification } from '@/api/types';
import { NewLeadForm } from '@/features/lead/new-lead-form';
import type { LeadEntry } from '@/features/lead/registration';
import { PageHead } from '@/ui/page-head';
import { useWordsOfLead } from '@/words/lead/lead-speech';

/** What a lead begins with that came of another office's letter. */
export interface Beginning {
  /** Under which what is typed is kept. */
  key: string;
  /** The dialog in which the registered lead is named. */
  back: string;
  entry: LeadEntry;
}

export function beginningOf(notification: LeadNotification): Beginning {
  return {
    key: notification.id,
    back: `/lead-notifications/${notification.id}?step=answer-notification`,
    entry: {
      title: notification.title,
      content: notification.facts,
      source: 'CROSS_REGION_NOTICE',
      origin: {
        body: notification.from.name,
        paperNumber: notification.letterNumber ?? undefined,
        paperDay: notification.notifiedOn,
      },
    },
  };
}

export function NewLeadPage() {
  const words = useWordsOfLead();
  const navigate = useNavigate();
  const { begin } = (useLocation().state ?? {}) as { begin?: Beginning };
  const me = useQuery(meQuery).data;
  if (!me) return null;
  const { person, office, actions, today } = me;
  const registering = new Map(actions.map((action) => [action.name, action])).get('register-lead');
  return (
    <>
      <PageHead title={words.lead.newTitle} facts={words.lead.newIntro} />
      {person && office && registering?.open ? (
        <NewLeadForm
          person={person.id}
          office={office.id}
          county={office.kind === 'COUNTY' ? office.territory[0] : undefined}
          today={today}
          begin={begin?.entry}
          draft={begin ? `new-lead-${begin.key}` : 'new-lead'}
          onRegistered={(lead) =>
            begin
              ? void navigate(`${begin.back}&matter=${lead.matterId}`)
              : void navigate(`/matters/${lead.matterId}`, { state: { registered: lead.number } })
          }
        />
      ) : (
        <Alert
          type="warning"
          showIcon
          title={words.lead.notAllowed}
          description={registering?.reason}
        />
      )}
    </>
  );
}
