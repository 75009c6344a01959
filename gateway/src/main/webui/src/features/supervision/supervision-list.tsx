import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useMemo } from 'react';
import type { SupervisionCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { moment, plainDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useOpenOnly } from '@/ui/use-open-only';
import type { Language } from '@/words';
import { useSupervisionWords, type SupervisionWords } from '@/words/supervision';
import { useSpeech } from '@/words/words-context';
import { supervisionPages, type Box } from './api';
import { STATE_COLOURS } from './state-colours';

/** What one's office is supervised in, or supervises; newest change first. */
export function SupervisionList({ box }: { box: Box }) {
  const words = useSupervisionWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.supervision;
  const [open, filter] = useOpenOnly(says.openOnly);
  const listed = useInfiniteQuery(supervisionPages(box, open));
  const columns = useMemo(
    () => columnsOf(box, words, language, officeName),
    [box, words, language, officeName],
  );
  return (
    <DataList
      name={`supervisions-${box}`}
      asked={`supervisions|${box}|${String(open)}`}
      label={says.boxes[box]}
      columns={columns}
      query={listed}
      keyOf={(card) => card.supervisionId}
      matterOf={(card) => card.matterId}
      filters={filter}
      empty={<EmptyList says={open ? words.matters.emptyFiltered : says.none[box]} />}
    />
  );
}

function columnsOf(
  box: Box,
  words: SupervisionWords,
  language: Language,
  officeName: (id: string, chinese?: string) => string,
): Column<SupervisionCard>[] {
  const says = words.supervision;
  const titles = words.matters.columns;
  return [
    {
      key: 'title',
      title: says.one,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{card.number}</span>
          <RowLink to={`/supervisions/${card.supervisionId}`}>{card.title}</RowLink>
        </>
      ),
    },
    {
      key: 'office',
      title: box === 'received' ? says.by : says.office,
      width: 'clamp(140px, 13vw, 240px)',
      cell: (card) =>
        words.offices.brief(
          box === 'received'
            ? officeName(card.from, card.fromName)
            : officeName(card.to, card.toName),
        ),
    },
    {
      key: 'reports',
      title: says.columns.reports,
      width: 84,
      cell: (card) => <span className="number">{says.reportedBriefly(card.reports)}</span>,
    },
    {
      key: 'state',
      title: titles.state,
      width: 150,
      cell: (card) => (
        <>
          <Tag color={STATE_COLOURS[card.state]}>{says.states[card.state]}</Tag>
          {card.overdue && <Tag color="error">{says.overdue}</Tag>}
        </>
      ),
    },
    {
      key: 'dueOn',
      title: says.dueOn,
      width: 124,
      cell: (card) => <span className="number">{plainDay(card.dueOn, language)}</span>,
    },
    {
      key: 'due',
      title: titles.due,
      width: language === 'en' ? 258 : 234,
      cell: (card) => <DueChip chip={card.chip} />,
    },
    {
      key: 'updated',
      title: titles.updated,
      width: language === 'en' ? 160 : 142,
      cell: (card) => <span className="number">{moment(card.updatedAt, language)}</span>,
    },
  ];
}
