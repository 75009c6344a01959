import type { NoticeState, ToldFact } from '@/api/types';
import { isUnread } from './unread';

export const READINGS = ['all', 'unread', 'read'] as const;

export interface ToldFilter {
  reading: (typeof READINGS)[number];
  /** Only people of this office; empty for all. */
  office: string;
}

/** The facts with those people whom the filter leaves; a fact of which nobody is left is not shown. */
export function filterTold(facts: ToldFact[], { reading, office }: ToldFilter): ToldFact[] {
  if (reading === 'all' && !office) return facts;
  return facts
    .map((fact) => ({
      ...fact,
      people: fact.people.filter(
        (person) =>
          (!office || person.officeName === office) &&
          (reading === 'all' || isUnread(person.state) === (reading === 'unread')),
      ),
    }))
    .filter((fact) => fact.people.length > 0);
}

export function officesOf(facts: ToldFact[]): string[] {
  return [...new Set(facts.flatMap((fact) => fact.people.map((person) => person.officeName)))];
}

type Moments = Pick<
  ToldFact['people'][number],
  'state' | 'plannedAt' | 'sentAt' | 'deliveredAt' | 'openedAt' | 'actedAt'
>;

/** When a person's notice came as far as it is. */
export function reachedAt(person: Moments): string {
  const reached = {
    PLANNED: person.plannedAt,
    SENT: person.sentAt,
    DELIVERED: person.deliveredAt,
    OPENED: person.openedAt,
    ACTED: person.actedAt,
    FAILED: person.plannedAt,
  } satisfies Record<NoticeState, string | null | undefined>;
  return reached[person.state] ?? person.plannedAt;
}
