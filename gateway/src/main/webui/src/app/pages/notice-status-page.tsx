import { StatusPanel } from '@/features/notice/status-panel';
import { PageHead } from '@/ui/page-head';
import { useNoticeWords } from '@/words/notice/notice-speech';
import '@/features/notice/notice.css';

/** 通知对账: whether everybody was told of everything. */
export function NoticeStatusPage() {
  const words = useNoticeWords();
  return (
    <>
      <PageHead title={words.places.NOTICE_STATUS} facts={words.noticeStatus.intro} />
      <StatusPanel />
    </>
  );
}
