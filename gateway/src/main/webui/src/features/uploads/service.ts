import type { Brought } from '@/api/upload-door';
import type { Upload } from '@/api/types';
import {
  abortUpload,
  completeUpload,
  freshTicket,
  openUpload,
  sendContent,
  uploadNow,
} from '@/api/uploads';
import { nextTry } from './next-try';

/** What a file on its way needs of the outside. */
export interface Service {
  open: (file: Brought) => Promise<string>;
  send: (
    upload: string,
    file: Blob,
    onProgress: (sent: number) => void,
    signal: AbortSignal,
  ) => Promise<unknown>;
  stateOf: (upload: string) => Promise<Upload['state']>;
  complete: (upload: string, key: string) => Promise<{ evidenceId: string; number: number }>;
  abort: (upload: string) => Promise<void>;
  /** Until it is worth another try. */
  wait: (broken: number, signal: AbortSignal) => Promise<void>;
}

export const service: Service = {
  open: async ({ place, item, file }) => {
    const ticket = await freshTicket(place);
    return (await openUpload({ ticket, item, file }, crypto.randomUUID())).uploadId;
  },
  send: sendContent,
  stateOf: async (upload) => (await uploadNow(upload)).state,
  complete: completeUpload,
  abort: abortUpload,
  wait: nextTry,
};
