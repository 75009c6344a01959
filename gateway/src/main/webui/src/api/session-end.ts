type Listener = () => void;

const listeners = new Set<Listener>();

/** Told by any request that finds the session gone; the frame asks the person to sign in again. */
export const sessionEnded = {
  announce(): void {
    listeners.forEach((listener) => listener());
  },
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
