/** Longer each time; the service itself takes a minute to see that a line fell silent. */
const PAUSES_MS = [2_000, 5_000, 15_000, 45_000];
const LONGEST_MS = 90_000;

/** Resolves when another try is due: after a pause, or as soon as the machine is on the line again. */
export function nextTry(broken: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a line there is no hurry: the machine tells when it is back.
    const pause = navigator.onLine ? PAUSES_MS[broken - 1] : undefined;
    const timer = window.setTimeout(due, pause ?? LONGEST_MS);
    const end = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', due);
      signal.removeEventListener('abort', giveUp);
    };
    function due() {
      end();
      resolve();
    }
    function giveUp() {
      end();
      reject(new DOMException('cancelled', 'AbortError'));
    }
    window.addEventListener('online', due);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
  });
}
