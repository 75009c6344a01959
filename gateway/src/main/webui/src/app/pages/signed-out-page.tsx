import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, useEffect, useRef } from 'react';
import { meQuery } from '@/api/me';
import { sessionQuery } from '@/api/session';
import { RefusalNote } from '@/ui/refusal-note';
import { WaitMark } from '@/ui/wait-mark';
import { useSignedOutWords } from '@/words/signed-out';
import { signInAnew } from '../frame/sign-in';
import { SignOutButton } from '../frame/sign-out-button';
import './signed-out-page.css';

/** Where signing out ends. Anybody may come here by its address or back: it says only what is so. */
export function SignedOutPage() {
  const session = useQuery(sessionQuery);
  return (
    <main className="signed-out">
      <img src="/favicon.svg" alt="" width="48" height="48" />
      {session.isPending && <WaitMark />}
      {session.isError && (
        <RefusalNote error={session.error} onRetry={() => void session.refetch()} />
      )}
      {session.data && (
        <Suspense fallback={<WaitMark />}>
          {session.data.signedIn ? <StillSignedIn /> : <SignedOut />}
        </Suspense>
      )}
    </main>
  );
}

function SignedOut() {
  const words = useSignedOutWords();
  return (
    <>
      <Heading says={words.leaving.signedOut} />
      <p>{words.leaving.signedOutText}</p>
      <Button type="primary" onClick={signInAnew}>
        {words.leaving.signIn}
      </Button>
    </>
  );
}

function StillSignedIn() {
  const words = useSignedOutWords();
  const me = useQuery(meQuery);
  return (
    <>
      <Heading says={words.leaving.stillSignedIn} />
      <p>{words.leaving.stillSignedInText}</p>
      {me.isPending && <WaitMark />}
      {me.isError && <RefusalNote error={me.error} onRetry={() => void me.refetch()} />}
      {me.data?.person && (
        <div>
          <SignOutButton person={me.data.person.id} />
        </div>
      )}
    </>
  );
}

/** Is read out first: the page came without anybody asking for it. */
function Heading({ says }: { says: string }) {
  const words = useSignedOutWords();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <>
      <title>{`${says} · ${words.product.name}`}</title>
      <h1 ref={place} tabIndex={-1}>
        {says}
      </h1>
    </>
  );
}
