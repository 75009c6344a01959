import type { JointHandling } from '@/api/types';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { useJointHandlingWords, type JointHandlingWords } from '@/words/joint-handling';
import { useSpeech } from '@/words/words-context';
import { isInvitation } from './states';
import '@/ui/panel-parts.css';

/** What the officers of the invited office did, oldest first. */
export function ReportsPanel({ joint: { reports, state } }: { joint: JointHandling }) {
  const { jointHandling: says } = useJointHandlingWords();
  const { language } = useSpeech();
  return (
    <section className="panel" aria-label={says.reports}>
      <h2>{says.reports}</h2>
      {reports.length === 0 && <p className="panel-quiet">{noneYet(state, says)}</p>}
      <ol className="panel-lines">
        {reports.map(({ number, words, by, on }) => {
          const day = writtenDay(on, language);
          return (
            <li key={number}>
              <strong>{says.reportOf(number)}</strong>
              <div className="written">{words}</div>
              <small>{by ? says.reportBy(called(by, language), day) : day}</small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function noneYet(
  state: JointHandling['state'],
  { noReport }: JointHandlingWords['jointHandling'],
): string {
  if (isInvitation(state)) return noReport.before;
  return state === 'RUNNING' ? noReport.running : noReport.over;
}
