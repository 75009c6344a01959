import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { meQuery } from '@/api/me';
import { sessionEnded } from '@/api/session-end';
import { useSpeech } from '@/words/words-context';
import { SessionEnded } from './session-ended';
import { onSessionNews, tellWindows } from './session-news';
import { useIdleWatch } from './use-idle-watch';

/** When the session ends while somebody works: the page stays, he signs in beside it and goes on. */
export function SessionGuard() {
  const { words, language } = useSpeech();
  const queryClient = useQueryClient();
  const me = useQuery(meQuery);
  // Who opened this page: nobody else goes on with it.
  const [opener] = useState(me.data?.person?.id);
  const [hasEnded, setEnded] = useState(false);
  const { minutesLeft, stay } = useIdleWatch(!hasEnded);

  useEffect(() => sessionEnded.listen(() => setEnded(true)), []);
  useEffect(() => tellWindows({ kind: 'signed-in', person: opener }), [opener]);
  useEffect(
    () =>
      onSessionNews((news) => {
        if (news.kind === 'signed-out') {
          setEnded(true);
          return;
        }
        // Another window of the same person changes nothing while this one is well.
        if (news.person === opener && !hasEnded) return;
        void queryClient.query({ ...meQuery, staleTime: 0 }).then((now) => {
          if (now.person?.id !== opener) return;
          setEnded(false);
          void queryClient.invalidateQueries();
        });
      }),
    [queryClient, opener, hasEnded],
  );

  const other = me.data?.person;
  const isOther = other !== undefined && other.id !== opener;
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
      {(hasEnded || isOther) && (
        <SessionEnded
          otherPerson={isOther ? (language === 'en' ? other.labelEn : other.label) : undefined}
        />
      )}
    </>
  );
}
