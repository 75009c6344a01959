import type { LetterDraft } from '@/api/types';

/** Blue where somebody must act. */
export const STATE_COLOURS = {
  DRAFT: 'default',
  SUBMITTED: 'blue',
  ISSUED: 'default',
  DROPPED: 'default',
} satisfies Record<LetterDraft['state'], string>;
