import type { EvidenceTransfer } from '@/api/types';

/** Where the evidence is on its way, for the bar. */
export const WAY = ['LISTED', 'DISPATCHED', 'CHECKING', 'ACCEPTED', 'CLOSED'] as const;
export type Stop = (typeof WAY)[number];

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
