import type { NoticeState, Told, ToldFact, ToldWay } from '@/api/types';

export const READINGS = ['all', 'unread', 'read', 'withheld'] as const;

export interface ToldFilter {
  reading: (typeof READINGS)[number];
  /** Only people of this office; empty for all. */
  office: string;
}

const READING = {
  PLANNED: 'unread',
  SENT: 'unread',
  DELIVERED: 'unread',
  OPENED: 'read',
  ACTED: 'read',
  WITHHELD: 'withheld',
  FAILED: 'withheld',
} satisfies Record<NoticeState, ToldFilter['reading']>;

/** Whether a person has read it, as the list of notices says: mail is not seen to be read. */
const readingOf = ({ list }: Told) => READING[list.state];

/** The facts with those people whom the filter leaves; a fact of which nobody is left is not shown. */
export function filterTold(facts: ToldFact[], { reading, office }: ToldFilter): ToldFact[] {
  if (reading === 'all' && !office) return facts;
  return facts
    .map((fact) => ({
      ...fact,
      people: fact.people.filter(
        (person) =>
          (!office || person.officeName === office) &&
          (reading === 'all' || readingOf(person) === reading),
      ),
    }))
    .filter((fact) => fact.people.length > 0);
}

export function officesOf(facts: ToldFact[]): string[] {
  const offices = facts.flatMap((fact) => fact.people.map((person) => person.officeName));
  // Who is in no directory has no office.
  return [...new Set(offices)].filter(Boolean);
}

/** In numbers of people: told, of these those who have not read it, and from whom it is withheld. */
export function tallyOf(people: Told[]): { told: number; unread: number; withheld: number } {
  const readings = people.map(readingOf);
  const withheld = readings.filter((reading) => reading === 'withheld').length;
  return {
    told: people.length - withheld,
    unread: readings.filter((reading) => reading === 'unread').length,
    withheld,
  };
}

/** When a notice came as far as it is. */
export function reachedAt(way: ToldWay): string {
  const reached = {
    PLANNED: way.plannedAt,
    SENT: way.sentAt,
    DELIVERED: way.deliveredAt,
    OPENED: way.openedAt,
    ACTED: way.actedAt,
    WITHHELD: way.endedAt,
    FAILED: way.endedAt,
  } satisfies Record<NoticeState, string | null | undefined>;
  return reached[way.state] ?? way.plannedAt;
}
