import type { Supervision } from '@/api/types';

export const STATE_COLOURS = {
  RUNNING: 'blue',
  CONCLUDED: 'green',
  LIFTED: 'default',
} satisfies Record<Supervision['state'], string>;
