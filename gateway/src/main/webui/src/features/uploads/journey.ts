import { isDecided, isSessionEnd, RefusalError, UnreachableError } from '@/api/problem';
import type { Brought } from '@/api/upload-door';
import type { Service } from './service';
import type { Happening } from './upload-queue';

/** Tries in all that a line may break off before a person has to look. */
const MOST_BROKEN = 8;
/** The gateway found nobody behind it. */
const NOBODY_THERE: readonly number[] = [502, 503, 504];
/** The service still works on the try that broke off, or saw it break. */
const BROKEN_OFF: readonly string[] = ['UPLOAD_BUSY', 'UPLOAD_BROKEN', 'IDEMPOTENCY_IN_PROGRESS'];

/** The file was moved or changed on the machine after it was chosen. */
export class FileGoneError extends Error {}

/** A file, and how far it has come: enough to go on from there. */
export interface Load extends Brought {
  key: string;
  stop: AbortController;
  /** Where its bytes go. */
  upload?: string | undefined;
  /** A try ended without an answer: where it stands is asked before anything is sent again. */
  isInDoubt: boolean;
  /** The key of the last command: sent twice, it is done once. */
  command: string;
}

type Tell = (happening: Happening) => void;

/** Brings a file to its place, over a line that may break; throws what no further try would mend. */
export async function bring(load: Load, service: Service, tell: Tell) {
  for (let broken = 1; ; broken += 1) {
    try {
      return await once(load, service, tell);
    } catch (error) {
      if (!isBroken(error) || load.stop.signal.aborted || broken === MOST_BROKEN) throw error;
      load.isInDoubt = true;
      await requireFile(load.file);
      tell({ type: 'interrupted', key: load.key });
      await service.wait(broken, load.stop.signal);
    }
  }
}

/** Whether what was sent is of no use any more, so that the service may forget it. */
export function isPointless(error: unknown, load: Load): boolean {
  return (
    load.stop.signal.aborted ||
    error instanceof FileGoneError ||
    (isDecided(error) && !isSessionEnd(error))
  );
}

/** The next try has nothing to do with those before it. */
export function startAnew(load: Load): void {
  load.upload = undefined;
  load.isInDoubt = false;
  load.command = crypto.randomUUID();
}

async function once(load: Load, service: Service, tell: Tell) {
  const { key } = load;
  const { signal } = load.stop;
  if (load.upload === undefined || !(await hasArrived(load, load.upload, service))) {
    load.upload ??= await service.open(load);
    signal.throwIfAborted();
    tell({ type: 'sending', key, at: performance.now() });
    const onProgress = (sent: number) =>
      tell({ type: 'progress', key, sent, at: performance.now() });
    await service.send(load.upload, load.file, onProgress, signal);
    signal.throwIfAborted();
  }
  load.isInDoubt = true;
  tell({ type: 'checking', key });
  return service.complete(load.upload, load.command);
}

/** Sent and taken are told apart by asking: bytes that are there are not sent a second time. */
async function hasArrived(load: Load, upload: string, service: Service): Promise<boolean> {
  if (!load.isInDoubt) return false;
  switch (await service.stateOf(upload)) {
    case 'RECEIVED':
    case 'COMPLETED':
      return true;
    case 'OPEN':
      return false;
    case 'ABORTED':
      startAnew(load);
      return false;
  }
}

function isBroken(error: unknown): boolean {
  if (error instanceof UnreachableError) return true;
  if (!(error instanceof RefusalError)) return false;
  const { status, code } = error.problem;
  return NOBODY_THERE.includes(status) || BROKEN_OFF.includes(code);
}

/** A file that cannot be read any more looks like a broken line. */
async function requireFile(file: Blob): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new FileGoneError();
  }
}
