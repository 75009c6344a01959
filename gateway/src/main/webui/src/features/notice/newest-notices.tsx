import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Notice } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useWords } from '@/words/words-context';
import { noticePages } from './api';
import { NoticeSigns } from './notice-signs';
import { ReadAllButton } from './read-all-button';
import { linkOf } from './notice-link';
import { isUnread } from './unread';
import { useNow } from './use-now';
import { When } from './when';

const SHOWN = 8;

/** What the bell shows: the newest few, each a link to its page. */
export function NewestNotices() {
  const words = useWords();
  const now = useNow();
  const notices = useInfiniteQuery(noticePages(false));
  if (notices.isPending) return <Bones rows={5} />;
  if (!notices.data) {
    return <RefusalNote error={notices.error} onRetry={() => void notices.refetch()} />;
  }
  const newest = notices.data.pages[0]?.items ?? [];
  if (newest.length === 0) return <p className="newest-none">{words.notices.empty}</p>;
  return (
    <>
      <ReadAllButton newest={newest[0]} />
      <ul>
        {newest.slice(0, SHOWN).map((notice) => (
          <NewestNotice key={notice.noticeId} notice={notice} now={now} />
        ))}
      </ul>
    </>
  );
}

function NewestNotice({ notice, now }: { notice: Notice; now: number }) {
  return (
    <li className={isUnread(notice.state) ? 'is-unread' : undefined}>
      <Link to={linkOf(notice)}>{notice.sentence}</Link>
      <NoticeSigns notice={notice} />
      <small>
        {notice.matterId && (
          <>
            <span className="number">{notice.matterNumber ?? notice.matterTitle}</span>
            {' · '}
          </>
        )}
        <When at={notice.at} now={now} />
      </small>
    </li>
  );
}
