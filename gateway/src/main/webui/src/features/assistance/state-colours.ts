import type { AssistanceState, ItemState } from './contract';

export const STATE_COLOURS = {
  DRAFT: 'default',
  ISSUED: 'blue',
  RECEIVED: 'blue',
  REPLIED: 'blue',
  CLOSED: 'default',
  CANCELLED: 'default',
} satisfies Record<AssistanceState, string>;

export const ITEM_COLOURS = {
  OPEN: 'default',
  ANSWERED: 'green',
  PARTLY: 'gold',
  REFUSED: 'red',
} satisfies Record<ItemState, string>;
