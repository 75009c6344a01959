import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from '@/api/keys';
import { pagesOf } from '@/api/pages';
import type { DisputeCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { plainDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useOpenOnly } from '@/ui/use-open-only';
import { useDisputeWords, type DisputeWords } from '@/words/dispute';
import { useSpeech } from '@/words/words-context';

/** The disputes that one's office sees, newest change first. */
export function DisputeList() {
  const words = useDisputeWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const [open, filter] = useOpenOnly(words.matters.openOnly);
  const disputes = useInfiniteQuery(
    pagesOf<DisputeCard>(keys.disputes, '/api/v1/disputes', { open: open ? 'true' : undefined }),
  );
  const columns = useMemo(
    () =>
      columnsOf(
        words,
        (id, chinese) => words.offices.brief(officeName(id, chinese)),
        (day) => plainDay(day, language),
      ),
    [words, officeName, language],
  );
  return (
    <DataList
      name="disputes"
      asked={`disputes|${String(open)}`}
      label={words.matters.disputes}
      columns={columns}
      query={disputes}
      keyOf={(card) => card.disputeId}
      matterOf={(card) => card.matterId}
      filters={filter}
      empty={<EmptyList says={words.dispute.none} />}
    />
  );
}

function columnsOf(
  words: DisputeWords,
  brief: (id: string, chinese?: string) => string,
  written: (day: string) => string,
): Column<DisputeCard>[] {
  const titles = words.matters.columns;
  return [
    {
      key: 'matter',
      title: titles.matter,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{card.number}</span>
          <RowLink to={`/disputes/${card.disputeId}`}>{card.title}</RowLink>
        </>
      ),
    },
    {
      key: 'between',
      title: words.dispute.between,
      width: 250,
      cell: (card) => (
        <>
          {brief(card.raisedBy, card.raisedByName)}
          <span className="list-under">{brief(card.counterpart, card.counterpartName)}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: titles.state,
      width: 130,
      cell: (card) => <span className="stage-word">{words.dispute.states[card.state]}</span>,
    },
    {
      key: 'due',
      title: titles.due,
      width: 258,
      cell: (card) => <DueChip chip={card.chip} />,
    },
    {
      key: 'raised',
      title: words.dispute.raised,
      width: 124,
      cell: (card) => <span className="number">{written(card.raisedOn)}</span>,
    },
  ];
}
