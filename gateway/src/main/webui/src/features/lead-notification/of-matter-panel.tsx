import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { LeadNotification } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
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
  const words = useLeadNotificationWords();
  const says = words.leadNotification;
  const { language } = useSpeech();
  const nameOf = useOfficeName();
  const other = isFromHere ? notification.to : notification.from;
  const office = words.offices.brief(nameOf(other.id, other.name));
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
