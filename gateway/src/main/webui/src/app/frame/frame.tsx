import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { meQuery } from '@/api/me';
import { isSessionEnd } from '@/api/problem';
import { useOpenedNotice } from '@/features/notice/use-opened-notice';
import { useLiveLine } from '@/live/use-live-line';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { WaitMark } from '@/ui/wait-mark';
import { useWords } from '@/words/words-context';
import { Banners } from './banners';
import { Navigation } from './navigation';
import { SessionGuard } from './session-guard';
import { TopBar } from './top-bar';
import { UploadsSeat } from './uploads-seat';
import { signIn } from './sign-in';
import './frame.css';

/** Around every page: where one can go, who one is, whether what one sees is fresh. */
export function Frame() {
  const me = useQuery(meQuery);
  const stranger = me.isError && isSessionEnd(me.error) && !me.data;
  useEffect(() => {
    if (stranger) signIn();
  }, [stranger]);
  if (me.isPending || stranger) {
    return (
      <div className="frame-wait">
        <WaitMark />
      </div>
    );
  }
  if (!me.data) {
    return (
      <div className="frame-wait">
        <RefusalNote error={me.error} onRetry={() => void me.refetch()} />
      </div>
    );
  }
  return <SignedIn />;
}

function SignedIn() {
  const words = useWords();
  const line = useLiveLine();
  useOpenedNotice();
  const location = useLocation();
  const navigation = useNavigation();
  // Which page the navigation was opened on: going elsewhere closes it.
  const [openOn, setOpenOn] = useState<string | undefined>(undefined);
  const isOpen = openOn === location.key;
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {words.frame.skip}
      </a>
      <Navigation isOpen={isOpen} onClose={() => setOpenOn(undefined)} />
      <div className="frame-main">
        <TopBar line={line} onOpenNavigation={() => setOpenOn(location.key)} />
        <Banners line={line} />
        <main id="content" tabIndex={-1} aria-busy={navigation.state === 'loading'}>
          <Suspense fallback={<Bones />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <UploadsSeat />
      <SessionGuard />
    </div>
  );
}
