import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { meQuery } from '@/api/me';
import { presence } from '@/api/presence';
import { get } from '@/api/request';
import type { Session } from '@/api/session';
import { sessionEnded } from '@/api/session-end';
import type { Me } from '@/api/types';

const LOOK_EVERY_MS = 30_000;
/** Typing without a request must not end the session. */
const KEEP_ALIVE_MS = 4 * 60_000;
const WARN_MS = 5 * 60_000;

/** Keeps the session of somebody who types alive, and warns somebody who went away. */
export function useIdleWatch(isOn: boolean) {
  const queryClient = useQueryClient();
  const [minutesLeft, setMinutesLeft] = useState<number | undefined>(undefined);

  const touch = useCallback(() => {
    presence.asked();
    setMinutesLeft(undefined);
    void get<Me>('/api/v1/me', { attended: true })
      .then((me) => queryClient.setQueryData(meQuery.queryKey, me))
      .catch(() => undefined);
  }, [queryClient]);

  useEffect(() => {
    if (!isOn) return undefined;
    const look = async () => {
      if (presence.sinceInput() < KEEP_ALIVE_MS) {
        setMinutesLeft(undefined);
        if (presence.sinceAsked() > KEEP_ALIVE_MS) touch();
        return;
      }
      const response = await fetch('/session', { credentials: 'same-origin' });
      if (!response.ok) return;
      const session = (await response.json()) as Session;
      if (!session.signedIn) {
        sessionEnded.announce();
        return;
      }
      const ends = [session.idleEndsAt, session.endsAt].flatMap((end) =>
        end ? Date.parse(end) : [],
      );
      const left = Math.min(...ends) - Date.now();
      setMinutesLeft(left < WARN_MS ? Math.max(1, Math.ceil(left / 60_000)) : undefined);
    };
    // No answer says nothing about the session; the live line's banner tells of a lost line.
    const timer = window.setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isOn, touch]);

  return { minutesLeft, stay: touch };
}
