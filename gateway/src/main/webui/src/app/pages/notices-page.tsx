import { NoticeList } from '@/features/notice/notice-list';
import { SettingsPanel } from '@/features/notice/settings-panel';
import { PageHead } from '@/ui/page-head';
import { useWords } from '@/words/words-context';
import './notices-page.css';

/** 通知: what one was told of, and whether it comes by mail too. */
export function NoticesPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.places.NOTICES} />
      <NoticeList />
      <div className="notices-settings">
        <SettingsPanel />
      </div>
    </>
  );
}
