import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { meQuery } from '@/api/me';
import { sessionEnded } from '@/api/session-end';
import { useSpeech } from '@/words/words-context';
import { signInBeside } from './sign-in';
import { onSignedIn } from './signed-in-channel';
import { useIdleWatch } from './use-idle-watch';

/** When the session ends while somebody works: the page stays, he signs in beside it and goes on. */
export function SessionGuard() {
  const { words, language } = useSpeech();
  const queryClient = useQueryClient();
  const me = useQuery(meQuery);
  const opener = useRef(me.data?.person?.id);
  const [hasEnded, setEnded] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const { minutesLeft, stay } = useIdleWatch(!hasEnded);

  useEffect(() => sessionEnded.listen(() => setEnded(true)), []);
  useEffect(
    () =>
      onSignedIn(() => {
        void queryClient.fetchQuery({ ...meQuery, staleTime: 0 }).then((now) => {
          setWaiting(false);
          if (now.person?.id !== opener.current) return;
          setEnded(false);
          void queryClient.invalidateQueries();
        });
      }),
    [queryClient],
  );

  const other = me.data?.person;
  const isOther = other !== undefined && other !== null && other.id !== opener.current;
  return (
    <>
      {minutesLeft !== undefined && !hasEnded && (
        <Alert
          className="idle-note"
          type="warning"
          showIcon
          role="alert"
          title={words.session.idleSoon(minutesLeft)}
          action={
            <Button size="small" onClick={stay}>
              {words.session.stay}
            </Button>
          }
        />
      )}
      <Modal
        open={hasEnded}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        title={words.session.ended}
        footer={
          isOther ? (
            <Button type="primary" onClick={() => window.location.reload()}>
              {words.session.reload}
            </Button>
          ) : (
            <Button
              type="primary"
              autoFocus
              onClick={() => {
                setWaiting(true);
                signInBeside();
              }}
            >
              {words.session.signInAgain}
            </Button>
          )
        }
      >
        <p>
          {isOther
            ? words.session.otherPerson(language === 'en' ? other.labelEn : other.label)
            : words.session.endedText}
        </p>
        {isWaiting && <p role="status">{words.session.waiting}</p>}
      </Modal>
    </>
  );
}
