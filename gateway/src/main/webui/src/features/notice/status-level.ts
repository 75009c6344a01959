import type { NoticeStatus } from '@/api/types';

/** Nothing amiss; something waits; something is missing. */
export type Level = 'calm' | 'waiting' | 'missing';

type Judged = Pick<NoticeStatus, 'whole' | 'gaps'> & {
  mail: Pick<NoticeStatus['mail'], 'waiting' | 'failing'>;
};

/** The whole check in one word. Mail that waits is late, not lost: the list holds the notice already. */
export function levelOf({ whole, gaps, mail }: Judged): Level {
  if (!whole || mail.failing > 0 || gaps.some((gap) => gap.count > 0)) return 'missing';
  return mail.waiting > 0 ? 'waiting' : 'calm';
}
