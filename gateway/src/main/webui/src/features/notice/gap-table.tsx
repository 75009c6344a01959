import { ExclamationCircleOutlined } from '@ant-design/icons';
import type { NoticeStatus } from '@/api/types';
import { moment } from '@/ui/dates';
import { useNoticeSpeech } from '@/words/notice/notice-speech';

/** What is missing, by its kind: how often, and since when. */
export function GapTable({ gaps }: { gaps: NoticeStatus['gaps'] }) {
  const { words, language } = useNoticeSpeech();
  const titles = words.noticeStatus.columns;
  return (
    <section className="panel" aria-label={words.noticeStatus.gaps}>
      <h2>{words.noticeStatus.gaps}</h2>
      {gaps.length === 0 ? (
        <p className="notice-note">{words.noticeStatus.noGaps}</p>
      ) : (
        <table className="status-table" aria-label={words.noticeStatus.gaps}>
          <thead>
            <tr>
              <th scope="col">{titles.kind}</th>
              <th scope="col">{titles.count}</th>
              <th scope="col">{titles.oldest}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap) => (
              <tr key={gap.kind} className={gap.count > 0 ? 'status-bad' : undefined}>
                <th scope="row">
                  {gap.count > 0 && <ExclamationCircleOutlined aria-hidden />}{' '}
                  {words.noticeStatus.gapKinds[gap.kind]}
                </th>
                <td className="number">{gap.count.toLocaleString('en-US')}</td>
                <td className="number">
                  {gap.oldest ? moment(gap.oldest, language) : words.action.none}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
