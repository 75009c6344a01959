import { keys } from '@/api/keys';
import { ownCommands } from '@/api/own-commands';
import { isDecided } from '@/api/problem';
import { queryClient } from '@/api/query-client';
import type { Brought } from '@/api/upload-door';
import { abortUpload, completeUpload, freshTicket, openUpload, sendContent } from '@/api/uploads';
import { after, toStart, type Happening, type Upload } from './upload-queue';

/** A lost answer to the last command is asked for again: the same key, so it is done once. */
const TRIES = 3;
const PAUSE_MS = 2_000;

/** All bytes are there; whether it became an item is known only when the command is answered. */
interface Sent {
  upload: string;
  command: string;
}

interface Load extends Brought {
  stop: AbortController;
  sent?: Sent | undefined;
}

let uploads: readonly Upload[] = [];
const loads = new Map<string, Load>();
const listeners = new Set<() => void>();

/** Carries files to the service, whatever page is shown. */
export const carrier = {
  uploads: (): readonly Upload[] => uploads,
  listen: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  add(brought: Brought[]): void {
    const named = brought.map((load) => ({ key: crypto.randomUUID(), load }));
    named.forEach(({ key, load }) => loads.set(key, { ...load, stop: new AbortController() }));
    tell({
      type: 'brought',
      uploads: named.map(({ key, load: { matterId, item, file } }) => ({
        key,
        matterId,
        title: item.title,
        name: file.name,
        length: file.size,
      })),
    });
  },
  cancel(key: string): void {
    loads.get(key)?.stop.abort();
    tell({ type: 'cancelled', key });
  },
  again(key: string): void {
    const load = loads.get(key);
    if (!load) return;
    const { matterId, item, file, sent } = load;
    loads.set(key, { matterId, item, file, sent, stop: new AbortController() });
    tell({ type: 'again', key });
  },
  clear: (): void => tell({ type: 'cleared' }),
};

function tell(happening: Happening): void {
  uploads = after(uploads, happening);
  const next = toStart(uploads);
  next.forEach(({ key }) => (uploads = after(uploads, { type: 'opening', key })));
  listeners.forEach((listener) => listener());
  next.forEach(({ key }) => void carry(key));
}

async function carry(key: string): Promise<void> {
  const load = loads.get(key);
  if (!load) return;
  const { matterId, stop } = load;
  let upload = load.opened?.uploadId;
  try {
    if (!load.sent) {
      upload ??= await open(load);
      stop.signal.throwIfAborted();
      tell({ type: 'sending', key, at: performance.now() });
      const onProgress = (sent: number) =>
        tell({ type: 'progress', key, sent, at: performance.now() });
      await sendContent(upload, load.file, onProgress, stop.signal);
      load.sent = { upload, command: crypto.randomUUID() };
    }
    tell({ type: 'checking', key });
    const { evidenceId, number } = await complete(load.sent);
    ownCommands.note(matterId);
    loads.delete(key);
    tell({ type: 'done', key, evidenceId, number });
    await queryClient.invalidateQueries({ queryKey: keys.matter(matterId) });
  } catch (error) {
    // What may have become an item is asked for again, not sent again as a second one.
    if (isDecided(error) || stop.signal.aborted) load.sent = undefined;
    // The service forgets an upload nobody ends; telling it at once frees its share of the quota.
    if (upload && !load.sent) void abortUpload(upload).catch(() => undefined);
    // Begun anew meanwhile: this was the one before.
    if (loads.get(key) !== load) return;
    tell(stop.signal.aborted ? { type: 'cancelled', key } : { type: 'failed', key, error });
  }
}

async function open({ matterId, item, file }: Load): Promise<string> {
  const ticket = await freshTicket(matterId);
  return (await openUpload({ ticket, item, file }, crypto.randomUUID())).uploadId;
}

async function complete({ upload, command }: Sent) {
  for (let tried = 1; ; tried += 1) {
    try {
      return await completeUpload(upload, command);
    } catch (error) {
      if (isDecided(error) || tried === TRIES) throw error;
      await new Promise((resume) => window.setTimeout(resume, PAUSE_MS));
    }
  }
}
