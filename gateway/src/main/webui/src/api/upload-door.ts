import type { IntakePlace } from './intake-place';
import type { Particulars, Upload } from './types';

/** A file with what is said of it. */
export interface Brought {
  place: IntakePlace;
  item: Particulars;
  file: File;
  /** Already accepted by the service: only its bytes are missing. */
  opened?: Upload;
}

let waiting: Brought[] = [];
let isHeld = false;
const listeners = new Set<() => void>();

/** Where a form leaves its files: whoever carries them away may have to be loaded first. */
export const uploadDoor = {
  bring(files: Brought[]): void {
    waiting = [...waiting, ...files];
    listeners.forEach((listener) => listener());
  },
  take(): Brought[] {
    const taken = waiting;
    waiting = [];
    return taken;
  },
  /** Whether leaving the window would cost files that are on their way. */
  isHeld: (): boolean => isHeld,
  hold(held: boolean): void {
    isHeld = held;
  },
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
