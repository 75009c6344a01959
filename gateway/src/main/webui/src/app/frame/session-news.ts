const NAME = 'lianban.session';

/** What windows of one browser tell each other about the session they share. */
export type SessionNews =
  /** Somebody signed in; who it is is asked when it is not said. */
  { kind: 'signed-in'; person: string | undefined } | { kind: 'signed-out' };

export function tellWindows(news: SessionNews): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(news);
  channel.close();
}

export function onSessionNews(listener: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<SessionNews>) => listener(event.data);
  return () => channel.close();
}
