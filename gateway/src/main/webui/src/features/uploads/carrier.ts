import { keyOfPlace } from '@/api/intake-place';
import { ownCommands } from '@/api/own-commands';
import { queryClient } from '@/api/query-client';
import type { Brought } from '@/api/upload-door';
import { bring, isPointless, startAnew, type Load } from './journey';
import { service } from './service';
import { after, toStart, type Happening, type Upload } from './upload-queue';

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
    const named = brought.map(loaded);
    named.forEach((load) => loads.set(load.key, load));
    tell({
      type: 'brought',
      uploads: named.map(({ key, place, item, file }) => ({
        key,
        place,
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
    const before = loads.get(key);
    if (!before) return;
    const load = { ...before, stop: new AbortController() };
    // What was cancelled is being given up by the service, too.
    if (before.stop.signal.aborted) startAnew(load);
    loads.set(key, load);
    tell({ type: 'again', key });
  },
  remove: (key: string): void => tell({ type: 'removed', key }),
  clear: (): void => tell({ type: 'cleared' }),
};

function loaded({ opened, ...brought }: Brought): Load {
  return {
    ...brought,
    key: crypto.randomUUID(),
    stop: new AbortController(),
    upload: opened?.uploadId,
    isInDoubt: false,
    command: crypto.randomUUID(),
  };
}

function tell(happening: Happening): void {
  uploads = after(uploads, happening);
  const next = toStart(uploads);
  next.forEach(({ key }) => (uploads = after(uploads, { type: 'opening', key })));
  // The file of what is not shown any more is let go.
  [...loads.keys()]
    .filter((key) => uploads.every((upload) => upload.key !== key))
    .forEach((key) => loads.delete(key));
  listeners.forEach((listener) => listener());
  next.forEach(({ key }) => void carry(key));
}

async function carry(key: string): Promise<void> {
  const load = loads.get(key);
  if (!load) return;
  const { place, stop } = load;
  const isCurrent = () => loads.get(key) === load;
  try {
    const { evidenceId, number } = await bring(load, service, (step) => {
      // Begun anew meanwhile: this is the one before.
      if (isCurrent()) tell(step);
    });
    if (place.of === 'matters') ownCommands.note(place.id);
    loads.delete(key);
    tell({ type: 'done', key, evidenceId, number });
    await queryClient.invalidateQueries({ queryKey: keyOfPlace(place) });
  } catch (error) {
    if (isPointless(error, load)) {
      // The service forgets an upload nobody ends; telling it at once frees its share of the quota.
      if (load.upload) void service.abort(load.upload).catch(() => undefined);
      startAnew(load);
    }
    if (!isCurrent()) return;
    tell(stop.signal.aborted ? { type: 'cancelled', key } : { type: 'failed', key, error });
  }
}
