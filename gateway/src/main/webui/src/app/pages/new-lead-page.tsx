import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useNavigate } from 'react-router';
import { meQuery } from '@/api/me';
import { NewLeadForm } from '@/features/lead/new-lead-form';
import { PageHead } from '@/ui/page-head';
import { useWordsOfLead } from '@/words/lead/lead-speech';

export function NewLeadPage() {
  const words = useWordsOfLead();
  const navigate = useNavigate();
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
          onRegistered={(lead) =>
            void navigate(`/matters/${lead.matterId}`, { state: { registered: lead.number } })
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
