import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/words/words-context';
import { signInBeside } from './sign-in';

/** Lies over the page, which stays as it is. The browser's own dialog: it must open even if nothing more loads. */
export function SessionEnded({ otherPerson }: { otherPerson: string | undefined }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="session-ended"
      aria-labelledby="session-ended"
      onCancel={(event) => event.preventDefault()}
      // Escape pressed twice closes it whatever one says: the page behind it must not be used.
      onClose={(event) => event.currentTarget.showModal()}
    >
      <h2 id="session-ended">{words.session.ended}</h2>
      <p>{otherPerson ? words.session.otherPerson(otherPerson) : words.session.endedText}</p>
      {isWaiting && !otherPerson && <p role="status">{words.session.waiting}</p>}
      {otherPerson ? (
        <Button type="primary" onClick={() => window.location.reload()}>
          {words.session.reload}
        </Button>
      ) : (
        <Button
          type="primary"
          onClick={() => {
            setWaiting(true);
            signInBeside();
          }}
        >
          {words.session.signInAgain}
        </Button>
      )}
    </dialog>
  );
}
