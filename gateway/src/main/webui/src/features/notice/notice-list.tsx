import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Notice } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { EmptyList } from '@/ui/empty-list';
import { Segments } from '@/ui/segments';
import { oneOf, useAddress } from '@/ui/use-address';
import { useNoticeWords } from '@/words/notice/notice-speech';
import { noticePages } from './api';
import { noticeColumns } from './notice-columns';
import { ReadAllButton } from './read-all-button';
import { useNow } from './use-now';

const SHOWS = ['all', 'unread'] as const;

/** All that one was told of, the newest first. */
export function NoticeList() {
  const words = useNoticeWords();
  const now = useNow();
  const [address, put] = useAddress();
  const show = oneOf(SHOWS, address.get('show')) ?? 'all';
  const notices = useInfiniteQuery(noticePages(show === 'unread'));
  const columns = useMemo(() => noticeColumns(words, now), [words, now]);
  return (
    <DataList
      name="notices"
      asked={show}
      label={words.notices.title}
      columns={columns}
      query={notices}
      keyOf={keyOf}
      // A change of its matter is no change of the notice.
      matterOf={keyOf}
      filters={
        <>
          <Segments
            label={words.noticeList.show}
            value={show}
            options={SHOWS.map((value) => ({ value, label: words.noticeList.shows[value] }))}
            onChoose={(value) => put('show', value === 'all' ? undefined : value)}
          />
          <ReadAllButton newest={notices.data?.pages[0]?.items[0]} />
        </>
      }
      empty={
        <EmptyList says={show === 'unread' ? words.noticeList.noneUnread : words.notices.empty} />
      }
    />
  );
}

const keyOf = (notice: Notice) => notice.noticeId;
