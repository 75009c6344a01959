import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useMemo } from 'react';
import type { JointHandlingCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { plainDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useOpenOnly } from '@/ui/use-open-only';
import type { Language } from '@/words';
import { useJointHandlingWords, type JointHandlingWords } from '@/words/joint-handling';
import { useSpeech } from '@/words/words-context';
import { jointHandlingPages, type Box } from './api';
import { STATE_COLOURS } from './states';

/** What one's office is invited to, or invites others to; newest change first. */
export function JointHandlingList({ box }: { box: Box }) {
  const words = useJointHandlingWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.jointHandling;
  const [open, filter] = useOpenOnly(says.openOnly);
  const invited = useInfiniteQuery(jointHandlingPages(box, open));
  const columns = useMemo(
    () => columnsOf(box, words, language, officeName),
    [box, words, language, officeName],
  );
  return (
    <DataList
      name={`joint-handlings-${box}`}
      asked={`joint-handlings|${box}|${String(open)}`}
      label={says.boxes[box]}
      columns={columns}
      query={invited}
      keyOf={keyOf}
      matterOf={keyOf}
      filters={filter}
      empty={<EmptyList says={open ? words.matters.emptyFiltered : says.none[box]} />}
    />
  );
}

const keyOf = (card: JointHandlingCard) => card.jointHandlingId;

function columnsOf(
  box: Box,
  words: JointHandlingWords,
  language: Language,
  officeName: (id: string, chinese?: string) => string,
): Column<JointHandlingCard>[] {
  const says = words.jointHandling;
  const titles = words.matters.columns;
  return [
    {
      key: 'title',
      title: says.one,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{card.number}</span>
          <RowLink to={`/joint-handlings/${card.jointHandlingId}`}>{card.title}</RowLink>
        </>
      ),
    },
    {
      key: 'office',
      title: says.columns.office,
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
      cell: (card) => <span className="number">{says.reportsBriefly(card.reports)}</span>,
    },
    {
      key: 'state',
      title: titles.state,
      width: language === 'en' ? 190 : 150,
      cell: (card) => <Tag color={STATE_COLOURS[card.state]}>{says.states[card.state]}</Tag>,
    },
    {
      key: 'due',
      title: titles.due,
      width: language === 'en' ? 258 : 234,
      cell: (card) => <DueChip chip={card.chip} />,
    },
    {
      key: 'invited',
      title: says.invited,
      width: 124,
      cell: (card) => <span className="number">{plainDay(card.invitedOn, language)}</span>,
    },
  ];
}
