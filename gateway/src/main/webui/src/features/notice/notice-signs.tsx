import { FormOutlined } from '@ant-design/icons';
import type { Notice } from '@/api/types';
import { useWords } from '@/words/words-context';
import { isUnread } from './unread';
import './notice.css';

/** What one must know before opening it: unread, and whether it waits for oneself. */
export function NoticeSigns({ notice }: { notice: Notice }) {
  const words = useWords();
  return (
    <span className="notice-signs">
      {isUnread(notice.state) && <span className="notice-unread">{words.notices.unread}</span>}
      {notice.needsAct && notice.state !== 'ACTED' && (
        <span className="notice-act">
          <FormOutlined aria-hidden /> {words.notices.needsAct}
        </span>
      )}
    </span>
  );
}
