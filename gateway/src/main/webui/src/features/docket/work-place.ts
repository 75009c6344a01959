import type { WorkItem, WorkKind } from '@/api/types';

/** What says where a line is handled. */
type Placed = Pick<WorkItem, 'matterId' | 'subjectId'> & { kind: WorkKind };

/** What goes between offices is handled on its own page, everything else on the matter's. */
export function placeOf(item: Placed): string {
  switch (item.kind) {
    case 'LEAD':
      return `/matters/${item.matterId}`;
    case 'TRANSFER':
      return `/transfers/${item.subjectId}`;
    case 'DISPUTE':
      return `/disputes/${item.subjectId}`;
    case 'LEAD_NOTIFICATION':
      return `/lead-notifications/${item.subjectId}`;
    case 'ASSISTANCE':
    case 'ASSISTANCE_REPLY':
      return `/assistance/${item.subjectId}`;
    case 'JOINT_HANDLING':
      return `/joint-handlings/${item.subjectId}`;
    case 'SUPERVISION':
      return `/supervisions/${item.subjectId}`;
    case 'MEASURE':
      return `/matters/${item.matterId}?tab=measures`;
  }
}
