import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import { peopleQuery } from '@/api/offices';
import type { WorkItem } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import type { Group } from '@/ui/settled';
import { oneOf, useAddress } from '@/ui/use-address';
import { useSpeech } from '@/words/words-context';
import { workPages } from './api';
import { workColumns } from './work-columns';
import { KINDS, WorkFilterBar } from './work-filter-bar';
import './work-list.css';

const TalkWaiting = lazy(async () => ({
  default: (await import('./talk-waiting')).TalkWaiting,
}));

/** What must be done, by the nearest clock; what is late stands first. */
export function WorkList() {
  const speech = useSpeech();
  const { words } = speech;
  const officeName = useOfficeName();
  const [address, put] = useAddress();
  const isOffice = address.get('scope') === 'office';
  const kind = oneOf(KINDS, address.get('kind'));
  const own = useQuery(meQuery).data?.office?.id;
  const people = useQuery({ ...peopleQuery(own ?? ''), enabled: isOffice && own !== undefined });
  const person = isOffice
    ? people.data?.find((candidate) => candidate.id === address.get('person'))
    : undefined;
  const work = useInfiniteQuery(workPages({ office: isOffice, kind, person: person?.id }));
  const [page] = work.data?.pages ?? [];
  const toSign = page?.lettersToSign ?? 0;
  const toAnswer = page?.sharesToAnswer ?? 0;
  const groups = useMemo<Group<WorkItem>[]>(
    () => [
      {
        key: 'overdue',
        title: words.work.overdue,
        tone: 'alarm',
        has: (item) => item.chip.colour === 'OVERDUE',
      },
      { key: 'ahead', title: words.work.ahead, has: () => true },
    ],
    [words],
  );
  const columns = useMemo(() => workColumns(speech, officeName), [speech, officeName]);
  return (
    <DataList
      name="work"
      asked={`${String(isOffice)}|${kind ?? ''}|${person?.id ?? ''}`}
      label={words.places.WORK}
      columns={columns}
      query={work}
      keyOf={keyOf}
      matterOf={matterOf}
      groups={groups}
      filters={
        <>
          <WorkFilterBar people={people.data ?? []} />
          {toSign > 0 && <Link to="/letters?tab=waiting">{words.work.toSign(toSign)}</Link>}
          {toAnswer > 0 && <Link to="/sharing">{words.work.toAnswer(toAnswer)}</Link>}
          {page && page.mentions + page.proposalsToAnswer > 0 && (
            <Suspense fallback={null}>
              <TalkWaiting page={page} />
            </Suspense>
          )}
        </>
      }
      empty={
        <EmptyList
          says={
            kind || person
              ? words.work.emptyFiltered
              : isOffice
                ? words.work.emptyOffice
                : words.work.emptyMine
          }
          begin={
            !isOffice && (
              <Button onClick={() => put('scope', 'office')}>{words.work.seeOffice}</Button>
            )
          }
        />
      }
    />
  );
}

const keyOf = (item: WorkItem) => item.clockId;
const matterOf = (item: WorkItem) => item.matterId ?? item.subjectId;
