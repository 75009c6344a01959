import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { LeadNotification } from '@/api/types';
import { useBriefName } from '@/ui/between-offices';
import { plainDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { useSpeech } from '@/words/words-context';
import { notificationsOfMatterQuery } from './api';
import '@/ui/panel-parts.css';

/** To whom the lead was told, and from where it came; nothing where neither happened. */
export function NotificationsOfMatterPanel({ matterId }: { matterId: string }) {
  const { leadNotification: says } = useLeadNotificationWords();
  const told = useQuery(notificationsOfMatterQuery(matterId));
  if (told.isError) return <RefusalNote error={told.error} onRetry={() => void told.refetch()} />;
  const items = told.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="panel" aria-label={says.one}>
      <h2>{says.one}</h2>
      <ul className="panel-lines">
        {items.map((notification) => (
          <Line
            key={notification.id}
            notification={notification}
            isFromHere={notification.matter?.id === matterId}
          />
        ))}
      </ul>
    </section>
  );
}

function Line({
  notification,
  isFromHere,
}: {
  notification: LeadNotification;
  isFromHere: boolean;
}) {
  const { leadNotification: says } = useLeadNotificationWords();
  const { language } = useSpeech();
  const brief = useBriefName();
  const office = brief(isFromHere ? notification.to : notification.from);
  const { answer, state, notifiedOn } = notification;
  return (
    <li>
      <Link to={`/lead-notifications/${notification.id}`}>
        {isFromHere ? says.toldTo(office) : says.toldBy(office)}
      </Link>{' '}
      <small>
        {plainDay(notifiedOn, language)} · {answer ? says.answers[answer.kind] : says.states[state]}
      </small>
    </li>
  );
}
