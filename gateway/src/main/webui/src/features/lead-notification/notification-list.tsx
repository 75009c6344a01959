import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from '@/api/keys';
import { pagesOf } from '@/api/pages';
import type { LeadNotificationCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { plainDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useOpenOnly } from '@/ui/use-open-only';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { useSpeech } from '@/words/words-context';

/** The leads that one's office was told of, or told others of; newest change first. */
export function NotificationList({ box }: { box: 'received' | 'sent' }) {
  const words = useLeadNotificationWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.leadNotification;
  const [open, filter] = useOpenOnly(says.openOnly);
  const told = useInfiniteQuery(
    pagesOf<LeadNotificationCard>([...keys.leadNotifications, box], '/api/v1/lead-notifications', {
      box,
      open: open ? 'true' : undefined,
    }),
  );
  const columns = useMemo<Column<LeadNotificationCard>[]>(() => {
    const brief = (id: string, chinese: string) => words.offices.brief(officeName(id, chinese));
    return [
      {
        key: 'lead',
        title: says.one,
        isName: true,
        cell: (card) => (
          <>
            <span className="list-under number">{card.number}</span>
            <RowLink to={`/lead-notifications/${card.notificationId}`}>{card.title}</RowLink>
          </>
        ),
      },
      {
        key: 'between',
        title: says.between,
        width: 220,
        cell: (card) => (
          <>
            {brief(card.from, card.fromName)}
            <span className="list-under">{brief(card.to, card.toName)}</span>
          </>
        ),
      },
      {
        key: 'state',
        title: words.matters.columns.state,
        width: 170,
        cell: (card) => (
          <span className="stage-word">
            {card.answer ? says.answers[card.answer] : says.states[card.state]}
          </span>
        ),
      },
      {
        key: 'due',
        title: words.matters.columns.due,
        width: 258,
        cell: (card) => <DueChip chip={card.chip} />,
      },
      {
        key: 'notified',
        title: says.notified,
        width: 124,
        cell: (card) => <span className="number">{plainDay(card.notifiedOn, language)}</span>,
      },
    ];
  }, [words, says, officeName, language]);
  return (
    <DataList
      name="lead-notifications"
      asked={`lead-notifications|${box}|${String(open)}`}
      label={says.boxes[box]}
      columns={columns}
      query={told}
      keyOf={(card) => card.notificationId}
      matterOf={(card) => card.notificationId}
      filters={filter}
      empty={<EmptyList says={says.none[box]} />}
    />
  );
}
