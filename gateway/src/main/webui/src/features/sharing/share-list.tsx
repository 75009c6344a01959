import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pagesOf } from '@/api/pages';
import type { ShareLine } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { plainDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import { shareKeys } from './api';

/** What is shared with one's office, or by it; newest change first. */
export function ShareList({ box }: { box: 'received' | 'given' }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const shares = useInfiniteQuery(
    pagesOf<ShareLine>([...shareKeys.shares, box], '/api/v1/shares', { box }),
  );
  const columns = useMemo<Column<ShareLine>[]>(() => {
    const brief = (id: string, chinese: string) => words.offices.brief(officeName(id, chinese));
    return [
      {
        key: 'matter',
        title: words.matters.columns.matter,
        isName: true,
        cell: (line) => (
          <>
            <span className="list-under number">{line.number}</span>
            <RowLink to={`/sharing/${line.shareId}`}>{line.title}</RowLink>
          </>
        ),
      },
      {
        key: 'office',
        title: words.sharing.between,
        width: 220,
        cell: (line) => (
          <>
            {brief(line.from, line.fromName)}
            <span className="list-under">{brief(line.to, line.toName)}</span>
          </>
        ),
      },
      {
        key: 'kind',
        title: words.sharing.fields.kind,
        width: 150,
        cell: (line) => (
          <>
            {words.sharing.kinds[line.kind]} · {words.sharing.classes[line.fieldClass]}
            {line.until && (
              <span className="list-under">
                {words.sharing.untilDay(plainDay(line.until, language))}
              </span>
            )}
          </>
        ),
      },
      {
        key: 'state',
        title: words.matters.columns.state,
        width: 130,
        cell: (line) => <span className="stage-word">{words.sharing.states[line.state]}</span>,
      },
      {
        key: 'offered',
        title: words.sharing.offered,
        width: 124,
        cell: (line) => <span className="number">{plainDay(line.offeredOn, language)}</span>,
      },
    ];
  }, [words, officeName, language]);
  return (
    <DataList
      name="shares"
      asked={`shares|${box}`}
      label={words.sharing.boxes[box]}
      columns={columns}
      query={shares}
      keyOf={(line) => line.shareId}
      matterOf={(line) => line.shareId}
      empty={<EmptyList says={words.sharing.none[box]} />}
    />
  );
}
