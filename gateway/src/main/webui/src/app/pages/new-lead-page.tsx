import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { meQuery } from '@/api/me';
import type { LeadNotification } from '@/api/types';
import { NewLeadForm } from '@/features/lead/new-lead-form';
import type { LeadEntry } from '@/features/lead/registration';
import { PageHead } from '@/ui/page-head';
import { useWordsOfLead } from '@/words/lead/lead-speech';

/** What a lead begins with that another office notified. */
export interface Beginning {
  notification: string;
  entry: LeadEntry;
}

export function beginningOf(notification: LeadNotification): Beginning {
  return {
    notification: notification.id,
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
          draft={begin ? `new-lead-${begin.notification}` : 'new-lead'}
          onRegistered={(lead) =>
            begin
              ? void navigate(
                  `/lead-notifications/${begin.notification}?step=answer-notification&matter=${lead.matterId}`,
                )
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
