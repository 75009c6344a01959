import { Suspense } from 'react';
import { NoticeList } from '@/features/notice/notice-list';
import { SettingsPanel } from '@/features/notice/settings-panel';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { useWords } from '@/words/words-context';
import './notices-page.css';

/** 通知: what one was told of, and whether it comes by mail too. */
export function NoticesPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.places.NOTICES} />
      <Suspense fallback={<Bones rows={8} />}>
        <NoticeList />
        <div className="notices-settings">
          <SettingsPanel />
        </div>
      </Suspense>
    </>
  );
}
