import { Tag } from 'antd';
import type { Supervision } from '@/api/types';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { useSupervisionWords } from '@/words/supervision';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** What the supervised office said, oldest first. */
export function ReportsPanel({ supervision }: { supervision: Supervision }) {
  const { supervision: says } = useSupervisionWords();
  const { language } = useSpeech();
  const { reports } = supervision;
  return (
    <section className="panel" aria-label={says.reports}>
      <h2>{says.reports}</h2>
      {reports.length === 0 && <p className="panel-quiet">{says.noReports}</p>}
      <ol className="panel-lines">
        {reports.map(({ number, words, concluded, by, on }) => (
          <li key={number}>
            <strong>{says.nth(number)}</strong>{' '}
            <Tag color={concluded ? 'green' : 'blue'}>
              {concluded ? says.concluded : says.progress}
            </Tag>
            <div className="written">{words}</div>
            <small>
              {by && `${called(by, language)} · `}
              {writtenDay(on, language)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
