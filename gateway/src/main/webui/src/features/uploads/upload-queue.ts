import type { IntakePlace } from '@/api/intake-place';
import { paced, START, type Pace } from './pace';

export type Phase =
  | 'WAITING'
  | 'OPENING'
  | 'SENDING'
  /** The line broke; it goes on by itself. */
  | 'INTERRUPTED'
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'CANCELLED';

export interface Upload {
  key: string;
  place: IntakePlace;
  title: string;
  name: string;
  length: number;
  phase: Phase;
  sent: number;
  pace: Pace;
  /** Why it failed. */
  error?: unknown;
  /** What it became. */
  evidenceId?: string;
  number?: number;
}

export type Happening =
  | { type: 'brought'; uploads: Pick<Upload, 'key' | 'place' | 'title' | 'name' | 'length'>[] }
  | { type: 'opening'; key: string }
  | { type: 'sending'; key: string; at: number }
  | { type: 'progress'; key: string; sent: number; at: number }
  | { type: 'interrupted'; key: string }
  | { type: 'checking'; key: string }
  | { type: 'done'; key: string; evidenceId: string; number: number }
  | { type: 'failed'; key: string; error: unknown }
  | { type: 'cancelled'; key: string }
  | { type: 'again'; key: string }
  | { type: 'removed'; key: string }
  | { type: 'cleared' };

/** More at once would only make each slower. */
const AT_ONCE = 2;
// What waits for the line keeps its turn: the others would only wait as well.
const BUSY: readonly Phase[] = ['OPENING', 'SENDING', 'INTERRUPTED', 'CHECKING'];
const OVER: readonly Phase[] = ['DONE', 'CANCELLED'];

export function isUnderWay({ phase }: Pick<Upload, 'phase'>): boolean {
  return phase === 'WAITING' || BUSY.includes(phase);
}

/** Once the bytes are there, the item is about to stand in the file: too late to stop it. */
export function canBeCancelled({ phase }: Pick<Upload, 'phase'>): boolean {
  return isUnderWay({ phase }) && phase !== 'CHECKING';
}

/** Leaving the page would cost it: its file would have to be chosen and described again. */
export function wouldBeLost({ phase }: Pick<Upload, 'phase'>): boolean {
  return !OVER.includes(phase);
}

/** Which may begin now, in the order they were brought. */
export function toStart(uploads: readonly Upload[]): Upload[] {
  const free = AT_ONCE - uploads.filter(({ phase }) => BUSY.includes(phase)).length;
  return uploads.filter(({ phase }) => phase === 'WAITING').slice(0, Math.max(0, free));
}

/** The queue after something happened; what comes too late for a finished upload changes nothing. */
export function after(uploads: readonly Upload[], happening: Happening): readonly Upload[] {
  switch (happening.type) {
    case 'brought':
      return [
        ...uploads,
        ...happening.uploads.map((upload) => ({
          ...upload,
          phase: 'WAITING' as const,
          sent: 0,
          pace: START,
        })),
      ];
    case 'cleared':
      return uploads.filter(({ phase }) => !OVER.includes(phase));
    case 'opening':
      return changed(uploads, happening.key, () => ({ phase: 'OPENING' }));
    case 'sending':
      return changed(uploads, happening.key, () => ({
        phase: 'SENDING',
        sent: 0,
        pace: paced(START, 0, happening.at),
      }));
    case 'progress':
      return changed(uploads, happening.key, ({ pace }) => ({
        sent: happening.sent,
        pace: paced(pace, happening.sent, happening.at),
      }));
    case 'interrupted':
      // Its last word may have been heard: then it is an item, and must not be called cancelled.
      return changed(uploads, happening.key, ({ phase }) => ({
        phase: phase === 'CHECKING' ? phase : 'INTERRUPTED',
      }));
    case 'checking':
      return changed(uploads, happening.key, ({ length }) => ({ phase: 'CHECKING', sent: length }));
    case 'done':
      return changed(uploads, happening.key, () => ({
        phase: 'DONE',
        evidenceId: happening.evidenceId,
        number: happening.number,
      }));
    case 'failed':
      return changed(uploads, happening.key, () => ({ phase: 'FAILED', error: happening.error }));
    case 'cancelled':
      return changed(uploads, happening.key, () => ({ phase: 'CANCELLED' }));
    case 'removed':
      return uploads.filter((upload) => upload.key !== happening.key || isUnderWay(upload));
    case 'again':
      return uploads.map((upload) =>
        upload.key === happening.key && !isUnderWay(upload) && upload.phase !== 'DONE'
          ? { ...upload, phase: 'WAITING', sent: 0, pace: START, error: undefined }
          : upload,
      );
  }
}

function changed(
  uploads: readonly Upload[],
  key: string,
  change: (upload: Upload) => Partial<Upload>,
): readonly Upload[] {
  return uploads.map((upload) =>
    upload.key === key && isUnderWay(upload) ? { ...upload, ...change(upload) } : upload,
  );
}
