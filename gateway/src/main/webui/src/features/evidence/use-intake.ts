import { useState } from 'react';
import type { Evidence, Particulars, Upload } from '@/api/types';
import { freshTicket, openUpload } from '@/api/uploads';
import { useCommand } from '@/api/use-command';
import { matterOf, takeIn } from './api';

interface First {
  item: Particulars;
  file: File;
}

/** Taking in under the ticket of this moment. */
export function useIntake(matterId: string) {
  const [isBusy, setBusy] = useState(false);
  const taking = useCommand(takeIn, matterOf);
  const opening = useCommand(openUpload);

  async function underTicket<Answered>(send: (ticket: string) => Promise<Answered>) {
    setBusy(true);
    try {
      return await send(await freshTicket(matterId));
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    takeIn: (item: Particulars): Promise<Evidence> =>
      underTicket((ticket) => taking.sendAsync({ ticket, item })),
    open: ({ item, file }: First): Promise<Upload> =>
      underTicket((ticket) => opening.sendAsync({ ticket, item, file })),
  };
}
