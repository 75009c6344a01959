/** What was sent lately, oldest first: the last seconds say more than the whole way. */
export interface Pace {
  samples: readonly { sent: number; at: number }[];
}

export const START: Pace = { samples: [] };

const LOOKED_BACK_MS = 8_000;
/** Before that a figure would only jump. */
const SHORTEST_MS = 1_000;

export function paced(pace: Pace, sent: number, at: number): Pace {
  const recent = pace.samples.filter((sample) => at - sample.at <= LOOKED_BACK_MS);
  // A line that stood still is slow: its last sample stays, however old.
  const last = pace.samples.at(-1);
  const kept = recent.length > 0 || !last ? recent : [last];
  return { samples: [...kept, { sent, at }] };
}

/** Bytes a second; unknown at first. */
export function speedOf({ samples }: Pace): number | undefined {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < SHORTEST_MS) return undefined;
  return ((last.sent - first.sent) / (last.at - first.at)) * 1000;
}

/** Seconds until the rest is sent; unknown while nothing moves. */
export function secondsLeft(pace: Pace, sent: number, length: number): number | undefined {
  const speed = speedOf(pace);
  if (speed === undefined || speed <= 0) return undefined;
  return Math.ceil((length - sent) / speed);
}
