import { useRef, useState } from 'react';
import { isDecided } from '@/api/problem';
import type { Evidence, Particulars, Upload } from '@/api/types';
import type { IntakePlace } from '@/api/intake-place';
import { freshTicket, openUpload } from '@/api/uploads';
import { useCommand } from '@/api/use-command';
import { matterOf, takeIn } from './api';

interface First {
  item: Particulars;
  file: File;
}

/** Taking in under the ticket of this moment. */
export function useIntake(place: IntakePlace) {
  const [isBusy, setBusy] = useState(false);
  const taking = useCommand(takeIn, matterOf);
  const opening = useCommand(openUpload);

  // Sent again after a lost answer it is word for word the same, the ticket too: then it is done once.
  const asked = useRef<{ said: string; ticket: string } | undefined>(undefined);

  async function underTicket<Answered>(
    said: string,
    send: (ticket: string) => Promise<Answered>,
  ): Promise<Answered> {
    setBusy(true);
    try {
      if (asked.current?.said !== said) {
        asked.current = { said, ticket: await freshTicket(place) };
      }
      const answered = await send(asked.current.ticket);
      asked.current = undefined;
      return answered;
    } catch (error) {
      if (isDecided(error)) asked.current = undefined;
      throw error;
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    takeIn: (item: Particulars): Promise<Evidence> =>
      underTicket(JSON.stringify(item), (ticket) => taking.sendAsync({ ticket, item })),
    open: ({ item, file }: First): Promise<Upload> =>
      underTicket(JSON.stringify([item, file.name, file.size]), (ticket) =>
        opening.sendAsync({ ticket, item, file }),
      ),
  };
}
