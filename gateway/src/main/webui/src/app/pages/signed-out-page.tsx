import { Button } from 'antd';
import { useWords } from '@/words/words-context';
import { signInAnew } from '../frame/sign-in';
import './signed-out-page.css';

/** Where signing out ends: it says so, and lets the next person in. */
export function SignedOutPage() {
  const words = useWords();
  return (
    <main className="signed-out">
      <img src="/favicon.svg" alt="" width="48" height="48" />
      <h1>{words.session.signedOut}</h1>
      <p>{words.session.signedOutText}</p>
      <Button type="primary" onClick={signInAnew}>
        {words.session.signIn}
      </Button>
    </main>
  );
}
