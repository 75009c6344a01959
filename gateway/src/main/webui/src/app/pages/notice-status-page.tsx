import { StatusPanel } from '@/features/notice/status-panel';
import { PageHead } from '@/ui/page-head';
import { useWords } from '@/words/words-context';
import '@/features/notice/notice.css';

/** 通知对账: whether everybody was told of everything. */
export function NoticeStatusPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.places.NOTICE_STATUS} facts={words.noticeStatus.intro} />
      <StatusPanel />
    </>
  );
}
