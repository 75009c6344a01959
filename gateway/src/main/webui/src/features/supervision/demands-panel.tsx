import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Supervision } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { Pair } from '@/ui/pair';
import { useSupervisionWords } from '@/words/supervision';
import { useSpeech } from '@/words/words-context';
import { letterPage } from './places';
import '@/ui/panel-parts.css';

/** Why the matter is supervised, what is to be done by when, and how often to report. */
export function DemandsPanel({ supervision }: { supervision: Supervision }) {
  const { supervision: says } = useSupervisionWords();
  const { language } = useSpeech();
  const { id, reason, reportEvery, dueOn, overdue, demands } = supervision;
  const [first, ...later] = demands;
  return (
    <section className="panel" aria-label={says.demanded}>
      <h2>{says.demanded}</h2>
      <dl className="facts">
        <Pair name={says.reason}>
          <span className="written">{reason}</span>
        </Pair>
        <Pair name={says.requirement}>
          <span className="written">{first?.requirement}</span>
        </Pair>
        <Pair name={says.dueOn}>
          {writtenDay(first?.dueOn ?? dueOn, language)}
          {later.length === 0 && overdue && <Overdue />}
        </Pair>
        <Pair name={says.interval}>
          {reportEvery === undefined ? says.noInterval : says.every(reportEvery)}
        </Pair>
      </dl>
      {later.length > 0 && (
        <>
          <h3 className="panel-under">{says.later}</h3>
          <ol className="panel-lines">
            {later.map((demand, at) => (
              <li key={demand.letterId}>
                <Link to={letterPage(id, demand.letterId)} className="number">
                  {demand.letterNumber ?? says.order}
                </Link>
                {at === later.length - 1 && overdue && <Overdue />}
                <div className="written">{demand.requirement}</div>
                <small>
                  {writtenDay(demand.on, language)} ·{' '}
                  {says.until(writtenDay(demand.dueOn, language))}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Overdue() {
  const { supervision: says } = useSupervisionWords();
  return (
    <>
      {' '}
      <Tag color="error">{says.overdue}</Tag>
    </>
  );
}
