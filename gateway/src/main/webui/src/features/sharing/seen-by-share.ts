import type { MatterShares } from '@/api/types';

type Seen = Pick<MatterShares, 'readers' | 'shares'>;

/**
 * By which shares an office sees a matter, or an office below it does; none if it sees the matter by
 * another right as well, which no conditions go with.
 */
export function sharesSeenBy(office: string, { readers, shares }: Seen): MatterShares['shares'] {
  const grounds = readers
    .filter((ground) => ground.office.id === office)
    .flatMap(({ below, shareId }) =>
      below
        ? readers
            .filter((one) => one.office.id === below.id && !one.below)
            .map((one) => one.shareId)
        : [shareId],
    );
  return grounds.every((id) => id !== undefined)
    ? shares.filter(({ id }) => grounds.includes(id))
    : [];
}
