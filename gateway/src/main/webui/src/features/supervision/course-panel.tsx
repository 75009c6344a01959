import { Link } from 'react-router';
import type { Supervision } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { DueLine } from '@/ui/due-line';
import { SentLine } from '@/ui/letter-lines';
import { OfficeName } from '@/ui/office-name';
import { Pair } from '@/ui/pair';
import { useSupervisionWords } from '@/words/supervision';
import { useSpeech } from '@/words/words-context';
import { letterPage } from './places';
import '@/ui/panel-parts.css';

/** Who supervises whom, by which letters; when one had to remind. */
export function CoursePanel({ supervision }: { supervision: Supervision }) {
  const { supervision: says } = useSupervisionWords();
  const { language } = useSpeech();
  const { id, by, office, orderedOn, demands, reminders, due } = supervision;
  const [order] = demands;
  return (
    <section className="panel" aria-label={says.course}>
      <h2>{says.course}</h2>
      <dl className="facts">
        <Pair name={says.by}>
          <OfficeName id={by.id} name={by.name} />
        </Pair>
        <Pair name={says.office}>
          <OfficeName id={office.id} name={office.name} />
        </Pair>
        {order && (
          <SentLine
            name={says.ordered}
            on={orderedOn}
            letter={{
              to: letterPage(id, order.letterId),
              number: order.letterNumber,
              unnumbered: says.order,
            }}
          />
        )}
      </dl>
      {reminders.length > 0 && (
        <>
          <h3 className="panel-under">{says.reminders}</h3>
          <ul className="panel-lines">
            {reminders.map(({ letterId, letterNumber, on }) => (
              <li key={letterId}>
                <Link to={letterPage(id, letterId)} className="number">
                  {letterNumber ?? says.reminder}
                </Link>
                <small>{writtenDay(on, language)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {/* A chip stands in the head of the page. */}
      {due && !due.chip && <DueLine label={says.due} due={due} />}
    </section>
  );
}

/** Why it is over; nothing while it is not. */
export function LiftingPanel({ supervision }: { supervision: Supervision }) {
  const { supervision: says } = useSupervisionWords();
  const { id, lifting } = supervision;
  if (!lifting) return null;
  return (
    <section className="panel" aria-label={says.lifting}>
      <h2>{says.lifting}</h2>
      <dl className="facts">
        <SentLine
          name={says.lifted}
          on={lifting.on}
          letter={{
            to: letterPage(id, lifting.letterId),
            number: lifting.letterNumber,
            unnumbered: says.liftingLetter,
          }}
        />
        <Pair name={says.liftingReason}>
          <span className="written">{lifting.reason}</span>
        </Pair>
      </dl>
    </section>
  );
}
