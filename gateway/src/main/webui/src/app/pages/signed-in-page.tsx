import { useEffect } from 'react';
import { useWords } from '@/words/words-context';
import { tellWindows } from '../frame/session-news';

/** Where a sign-in beside a page ends: tells the page, and goes. */
export function SignedInPage() {
  const words = useWords();
  useEffect(() => {
    tellWindows({ kind: 'signed-in', person: undefined });
    window.close();
  }, []);
  return <p className="frame-wait">{words.session.closeThis}</p>;
}
