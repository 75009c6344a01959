import type { JointHandling } from '@/api/types';

type State = JointHandling['state'];

export const STATE_COLOURS = {
  INVITED: 'blue',
  RECEIVED: 'blue',
  RUNNING: 'green',
  DECLINED: 'default',
  WITHDRAWN: 'default',
  ENDED: 'default',
} satisfies Record<State, string>;

/** Nothing is agreed: the invitation can be taken back. */
export function isInvitation(state: State): boolean {
  return state === 'INVITED' || state === 'RECEIVED';
}
