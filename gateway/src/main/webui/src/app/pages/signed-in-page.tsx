import { useEffect } from 'react';
import { useWords } from '@/words/words-context';
import { announceSignedIn } from '../frame/signed-in-channel';

/** Where a sign-in beside a page ends: tells the page, and goes. */
export function SignedInPage() {
  const words = useWords();
  useEffect(() => {
    announceSignedIn();
    window.close();
  }, []);
  return <p className="frame-wait">{words.session.closeThis}</p>;
}
