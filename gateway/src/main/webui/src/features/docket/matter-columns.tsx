import type { ReactNode } from 'react';
import type { MatterCard } from '@/api/types';
import { moment } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import type { Language } from '@/words';
import type { ListWords } from '@/words/lists';
import './matter-list.css';

/** @param says how a text is shown: a search marks what it found */
export function matterColumns(
  words: ListWords,
  language: Language,
  officeName: (id: string, chinese?: string) => string,
  says: (text: string) => ReactNode = (text) => text,
): Column<MatterCard>[] {
  const titles = words.matters.columns;
  return [
    {
      key: 'matter',
      title: titles.matter,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{says(card.number)}</span>
          <RowLink to={`/matters/${card.matterId}`}>{says(card.title)}</RowLink>
          {card.unseen && (
            <span
              className="list-unseen"
              role="img"
              aria-label={words.matters.unseen}
              title={words.matters.unseen}
            />
          )}
        </>
      ),
    },
    {
      key: 'stage',
      title: titles.stage,
      width: 126,
      cell: (card) => (
        <>
          <span className="stage-word" data-stage={card.stage}>
            {words.stages[card.stage]}
          </span>
          {card.standing !== 'OPEN' && card.standing !== 'ENDED' && (
            <span className="list-under">{words.standings[card.standing]}</span>
          )}
          {card.unverifiedImport && (
            <span className="list-under">{words.matters.unverifiedImport}</span>
          )}
        </>
      ),
    },
    {
      key: 'due',
      title: titles.due,
      width: 258,
      cell: (card) => <DueChip chip={card.chip} provisional={card.provisional} />,
    },
    {
      key: 'office',
      title: titles.office,
      // The full name in one line where there is room.
      width: 'clamp(190px, 15vw, 280px)',
      cell: (card) => words.offices.brief(officeName(card.writingOffice, card.writingOfficeName)),
    },
    {
      key: 'updated',
      title: titles.updated,
      width: language === 'en' ? 160 : 142,
      cell: (card) => <span className="number">{moment(card.updatedAt, language)}</span>,
    },
  ];
}
