import { isOutside } from '@/api/is-outside';
import type { EvidenceTransfer } from '@/api/types';

/** Where the evidence is on its way, for the bar. */
const WAY = ['LISTED', 'DISPATCHED', 'CHECKING', 'ACCEPTED', 'CLOSED'] as const;
/** The same where the receiver is outside the system: nothing is checked here. */
const WAY_OUT = ['LISTED', 'HANDED_OUT', 'CLOSED'] as const;
export type Stop = (typeof WAY)[number] | (typeof WAY_OUT)[number];

/** The stops that it comes by. */
export function wayOf({ to }: Pick<EvidenceTransfer, 'to'>): readonly Stop[] {
  return isOutside(to) ? WAY_OUT : WAY;
}

/** How far it has come: what stands at this place is under way now. */
export function stopOf({ state }: Pick<EvidenceTransfer, 'state'>): Stop {
  switch (state) {
    case 'SENDER_SIGNED':
    case 'CANCELLED':
      return 'LISTED';
    case 'DISPATCHED':
      return 'CHECKING';
    case 'CHECKED':
      return 'CHECKING';
    case 'ACCEPTED':
      return 'ACCEPTED';
    case 'HANDED_OUT':
      return 'HANDED_OUT';
    case 'CLOSED':
      return 'CLOSED';
  }
}

/** Whether the receiver has found the digest that the list says. */
export function digestOf({
  listedSha256,
  foundSha256,
}: {
  listedSha256?: string;
  foundSha256?: string;
}): 'AGREES' | 'DIFFERS' | 'UNCHECKED' | 'NONE' {
  if (!listedSha256) return 'NONE';
  if (!foundSha256) return 'UNCHECKED';
  return foundSha256 === listedSha256 ? 'AGREES' : 'DIFFERS';
}
