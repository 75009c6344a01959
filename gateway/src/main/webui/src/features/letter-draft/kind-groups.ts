import type { LetterKindForm } from '@/api/types';

/** In the order of an officer's day. */
export const GROUPS = ['NOTICE', 'RECORD', 'APPROVAL'] as const;
export type Group = (typeof GROUPS)[number];

/** What goes out is a notice; what stays in the file is made by officers, or laid before a head. */
export function groupOf(kind: LetterKindForm): Group {
  if (kind.addressing !== 'FILE') return 'NOTICE';
  return kind.signer === 'OFFICER' ? 'RECORD' : 'APPROVAL';
}

export function groupsOf(kinds: LetterKindForm[]): Record<Group, LetterKindForm[]> {
  const of = (group: Group) => kinds.filter((kind) => groupOf(kind) === group);
  return { NOTICE: of('NOTICE'), RECORD: of('RECORD'), APPROVAL: of('APPROVAL') };
}
