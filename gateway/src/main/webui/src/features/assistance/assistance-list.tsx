import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useMemo } from 'react';
import { DataList } from '@/ui/data-list';
import { moment } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useOpenOnly } from '@/ui/use-open-only';
import type { Language } from '@/words';
import { useAssistanceWords, type AssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import { assistancePages, type Box } from './api';
import type { AssistanceCard } from './contract';
import { STATE_COLOURS } from './state-colours';

/** What one's office is asked for, or asks others for; newest change first. */
export function AssistanceList({ box }: { box: Box }) {
  const words = useAssistanceWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.assistance;
  const [open, filter] = useOpenOnly(says.openOnly);
  const asked = useInfiniteQuery(assistancePages(box, open));
  const columns = useMemo(
    () => columnsOf(box, words, language, officeName),
    [box, words, language, officeName],
  );
  return (
    <DataList
      name={`assistance-${box}`}
      asked={`assistance|${box}|${String(open)}`}
      label={says.boxes[box]}
      columns={columns}
      query={asked}
      keyOf={keyOf}
      matterOf={keyOf}
      filters={filter}
      empty={<EmptyList says={open ? words.matters.emptyFiltered : says.none[box]} />}
    />
  );
}

const keyOf = (card: AssistanceCard) => card.assistanceId;

function columnsOf(
  box: Box,
  words: AssistanceWords,
  language: Language,
  officeName: (id: string, chinese?: string) => string,
): Column<AssistanceCard>[] {
  const says = words.assistance;
  const titles = words.matters.columns;
  return [
    {
      key: 'title',
      title: says.one,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{card.letterNumber ?? card.number}</span>
          <RowLink to={`/assistance/${card.assistanceId}`}>{card.title}</RowLink>
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
      key: 'items',
      title: says.columns.items,
      width: 84,
      cell: (card) => (
        <span className="number">{says.answeredBriefly(card.answered, card.items)}</span>
      ),
    },
    {
      key: 'state',
      title: titles.state,
      width: 140,
      cell: (card) => (
        <>
          <Tag color={STATE_COLOURS[card.state]}>{says.states[card.state]}</Tag>
          {card.overdue && <Tag color="error">{says.overdue}</Tag>}
        </>
      ),
    },
    {
      key: 'due',
      title: titles.due,
      width: language === 'en' ? 258 : 214,
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
