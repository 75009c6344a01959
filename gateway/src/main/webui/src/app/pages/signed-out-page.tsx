import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { meQuery } from '@/api/me';
import { sessionQuery } from '@/api/session';
import { RefusalNote } from '@/ui/refusal-note';
import { WaitMark } from '@/ui/wait-mark';
import { useWords } from '@/words/words-context';
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
      {session.data && (session.data.signedIn ? <StillSignedIn /> : <SignedOut />)}
    </main>
  );
}

function SignedOut() {
  const words = useWords();
  return (
    <>
      <Heading says={words.session.signedOut} />
      <p>{words.session.signedOutText}</p>
      <Button type="primary" onClick={signInAnew}>
        {words.session.signIn}
      </Button>
    </>
  );
}

function StillSignedIn() {
  const words = useWords();
  const me = useQuery(meQuery);
  return (
    <>
      <Heading says={words.session.stillSignedIn} />
      <p>{words.session.stillSignedInText}</p>
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
  const words = useWords();
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
