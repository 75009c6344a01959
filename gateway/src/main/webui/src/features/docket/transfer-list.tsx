import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useMemo } from 'react';
import type { TransferCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { plainDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useOpenOnly } from '@/ui/use-open-only';
import type { Language } from '@/words';
import { useMatterWords, type MatterWords } from '@/words/matter';
import { useSpeech } from '@/words/words-context';
import { transferPages, type Direction } from './api';

/** The transfers of one direction. */
export function TransferList({ direction }: { direction: Direction }) {
  const { language } = useSpeech();
  const words = useMatterWords();
  const officeName = useOfficeName();
  const [open, filter] = useOpenOnly(words.matters.openOnly);
  const transfers = useInfiniteQuery(transferPages({ direction, open }));
  const columns = useMemo(
    () => transferColumns(words, language, officeName),
    [words, language, officeName],
  );
  return (
    <DataList
      name={`transfers-${direction}`}
      asked={`${direction}|${String(open)}`}
      label={words.matters.directions[direction]}
      columns={columns}
      query={transfers}
      keyOf={keyOf}
      matterOf={matterOf}
      filters={filter}
      empty={<EmptyList says={words.matters.emptyTransfers[direction]} />}
    />
  );
}

const keyOf = (card: TransferCard) => card.transferId;
const matterOf = (card: TransferCard) => card.matterId;

function transferColumns(
  words: MatterWords,
  language: Language,
  officeName: (id: string, chinese?: string) => string,
): Column<TransferCard>[] {
  const titles = words.matters.columns;
  const brief = (id: string, chinese?: string) => words.offices.brief(officeName(id, chinese));
  return [
    {
      key: 'matter',
      title: titles.matter,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{card.number}</span>
          <RowLink to={`/transfers/${card.transferId}`}>{card.title}</RowLink>
        </>
      ),
    },
    {
      key: 'way',
      title: titles.way,
      width: 250,
      cell: (card) => (
        <>
          {card.way !== 'TRANSFER' && <Tag>{wayOf(card.way, words)}</Tag>}
          {words.matters.from(brief(card.from, card.fromName))}
          <span className="list-under">{words.matters.to(brief(card.to, card.toName))}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: titles.state,
      width: 130,
      cell: (card) => <span className="stage-word">{words.transferStates[card.state]}</span>,
    },
    {
      key: 'due',
      title: titles.due,
      width: 258,
      cell: (card) => <DueChip chip={card.chip} provisional={card.provisional} />,
    },
    {
      key: 'kind',
      title: titles.kind,
      width: 110,
      isSpare: true,
      cell: (card) => words.transferKinds[card.kind],
    },
    {
      key: 'issued',
      title: titles.issued,
      width: 124,
      cell: (card) => (
        <span className="number">
          {card.issuedOn ? plainDay(card.issuedOn, language) : words.action.none}
        </span>
      ),
    },
    {
      key: 'superior',
      title: titles.superior,
      width: 200,
      isSpare: true,
      cell: (card) => (card.superior ? brief(card.superior, card.superiorName) : words.action.none),
    },
  ];
}

function wayOf(way: Exclude<TransferCard['way'], 'TRANSFER'>, words: MatterWords): string {
  return way === 'REQUEST' ? words.matter.steps['request-taking-up'] : words.because[way];
}
