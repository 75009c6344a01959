import type { TimelineEntry } from '@/api/types';

/** What one person did at one moment: one step is often several facts. */
export interface Occasion {
  /** Of its first fact. */
  sequence: number;
  actor: string;
  recordedAt: string;
  texts: string[];
}

type Fact = Pick<TimelineEntry, 'sequence' | 'actor' | 'recordedAt' | 'text'>;

/** Facts in their order, those of one step together. */
export function occasionsOf(facts: Fact[]): Occasion[] {
  const occasions: Occasion[] = [];
  for (const { sequence, actor, recordedAt, text } of facts) {
    const last = occasions.at(-1);
    if (last && last.actor === actor && last.recordedAt === recordedAt) last.texts.push(text);
    else occasions.push({ sequence, actor, recordedAt, texts: [text] });
  }
  return occasions;
}
