const NAME = 'lianban.session';
const SIGNED_IN = 'signed-in';

/** Tells the other windows of this browser that somebody has signed in. */
export function announceSignedIn(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(SIGNED_IN);
  channel.close();
}

export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<string>) => {
    if (event.data === SIGNED_IN) listener();
  };
  return () => channel.close();
}
