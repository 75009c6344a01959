import type { NoticeState } from '@/api/types';
import { useNoticeWords } from '@/words/notice/notice-speech';
import { StateMark } from './state-mark';

const STATES = [
  'PLANNED',
  'SENT',
  'DELIVERED',
  'OPENED',
  'ACTED',
  'WITHHELD',
  'FAILED',
] as const satisfies NoticeState[];

/** What the marks mean, and what is counted. */
export function ToldLegend() {
  const { told } = useNoticeWords();
  return (
    <div className="told-legend">
      <dl aria-label={told.legend}>
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <StateMark state={state} />
            </dt>
            <dd>{told.means[state]}</dd>
          </div>
        ))}
        <div>
          <dt className="notice-state">{told.noMail}</dt>
          <dd>{told.noMailMeans}</dd>
        </div>
      </dl>
      <p>{told.counted}</p>
    </div>
  );
}
