import { keys } from '@/api/keys';
import { pagesOf } from '@/api/pages';
import type { MatterCard, TransferCard, WorkItem, WorkKind, WorkPage } from '@/api/types';

export interface WorkFilters {
  /** The whole office's, not only mine. */
  office: boolean;
  kind: WorkKind | undefined;
  /** Only what this colleague must do. */
  person: string | undefined;
}

export const workPages = ({ office, kind, person }: WorkFilters) =>
  pagesOf<WorkItem, WorkPage>(keys.work, '/api/v1/work', {
    office: office && !person ? 'true' : undefined,
    kind,
    person,
  });

export type Order = 'newest' | 'nearest-clock';

export interface MatterFilters {
  phase?: 'lead' | 'case';
  stage?: MatterCard['stage'] | undefined;
  mine?: boolean;
  order?: Order;
  query?: string;
}

export const matterPages = ({ phase, stage, mine = false, order, query }: MatterFilters) =>
  pagesOf<MatterCard>(keys.matters, '/api/v1/matters', {
    phase,
    stage,
    mine: mine ? 'true' : undefined,
    order,
    query,
  });

export type Direction = 'incoming' | 'outgoing' | 'deciding';

export interface TransferFilters {
  direction: Direction;
  /** Only what is not ended. */
  open: boolean;
}

export const transferPages = ({ direction, open }: TransferFilters) =>
  pagesOf<TransferCard>(keys.transfers, '/api/v1/transfers', {
    direction,
    open: open ? 'true' : undefined,
  });
