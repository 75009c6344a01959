import type { Changed } from './difference';

/** What something says under a label; missing where it says nothing of it. */
export type Line = [label: string, said: string | undefined];

/** The lines that are not as they were read: what came, what went, what reads otherwise. */
export function changedLines(seen: Line[], now: Line[], none: string): Changed[] {
  const before = new Map(seen);
  const after = new Map(now);
  const labels = [...new Set([...before.keys(), ...after.keys()])];
  return labels
    .map((label) => ({
      label,
      before: before.get(label) ?? none,
      now: after.get(label) ?? none,
    }))
    .filter((changed) => changed.before !== changed.now);
}
