import type { Notice } from '@/api/types';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import type { NoticeWords } from '@/words/notice';
import { linkOf } from './notice-link';
import { NoticeSigns } from './notice-signs';
import { StateMark } from './state-mark';
import { isUnread } from './unread';
import { When } from './when';

export function noticeColumns(words: NoticeWords, now: number): Column<Notice>[] {
  const titles = words.noticeList.columns;
  return [
    {
      key: 'sentence',
      title: titles.sentence,
      isName: true,
      cell: (notice) => (
        <div className={isUnread(notice.state) ? 'is-unread' : undefined}>
          <RowLink to={linkOf(notice)}>{notice.sentence}</RowLink>
          <NoticeSigns notice={notice} />
        </div>
      ),
    },
    {
      key: 'matter',
      title: titles.matter,
      width: 300,
      cell: (notice) => (
        <>
          {notice.matterNumber && <span className="number">{notice.matterNumber}</span>}
          <span className="list-under">{notice.matterTitle}</span>
        </>
      ),
    },
    {
      key: 'at',
      title: titles.at,
      width: 190,
      cell: (notice) => <When at={notice.at} now={now} />,
    },
    {
      key: 'state',
      title: titles.state,
      width: 110,
      cell: (notice) => <StateMark state={notice.state} />,
    },
  ];
}
