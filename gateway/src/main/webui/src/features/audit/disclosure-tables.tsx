import type { DisclosureReport } from '@/api/types';
import { called } from '@/ui/called';
import { moment, plainDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { useAuditWords } from '@/words/audit';
import { useSpeech } from '@/words/words-context';
import { objectName } from './object-name';
import '@/ui/panel-parts.css';
import '@/ui/plain-table.css';

/** When the office could see the matter, why, and on account of whom. */
export function SightIntervals({ report }: { report: DisclosureReport }) {
  const { language } = useSpeech();
  const words = useAuditWords();
  const officeName = useOfficeName();
  const says = words.disclosure;
  const columns = says.intervalColumns;
  return (
    <section className="panel" aria-label={says.intervals}>
      <h2>{says.intervals}</h2>
      {report.intervals.length === 0 ? (
        <p>{says.never}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{columns.from}</th>
              <th scope="col">{columns.until}</th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.account}</th>
            </tr>
          </thead>
          <tbody>
            {report.intervals.map((interval) => (
              <tr key={`${interval.from} ${interval.reason} ${interval.onAccountOf.id}`}>
                <td className="number">{moment(interval.from, language)}</td>
                <td className="number">
                  {interval.until ? moment(interval.until, language) : says.still}
                </td>
                <td>{words.audit.reasons[interval.reason] ?? interval.words}</td>
                <td>{officeName(interval.onAccountOf.id, interval.onAccountOf.name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {report.excluded.length > 0 && (
        <>
          <h3>{says.excluded}</h3>
          <ul>
            {report.excluded.map((one) => (
              <li key={`${one.person.id} ${one.from}`}>
                {says.excludedLine(
                  called(one.person, language),
                  moment(one.from, language),
                  one.until ? moment(one.until, language) : says.still,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {report.circles.length > 0 && (
        <>
          <h3>{says.circles}</h3>
          {report.circles.map((circle) => (
            <CircleShown key={`${circle.from} ${circle.decidedBy.id}`} circle={circle} />
          ))}
        </>
      )}
    </section>
  );
}

/** While the matter was restricted: who of the office still saw it, by post and by name. */
function CircleShown({ circle }: { circle: DisclosureReport['circles'][number] }) {
  const { language } = useSpeech();
  const words = useAuditWords();
  const officeName = useOfficeName();
  const says = words.disclosure;
  const day = (on: string | undefined) => (on ? plainDay(on, language) : says.still);
  const seats = circle.seats.map((seat) =>
    seat === 'IN_CHARGE' ? says.inCharge : words.roles[seat],
  );
  const named = circle.named?.map((one) =>
    says.memberLine(called(one.person, language), day(one.from), day(one.until)),
  );
  return (
    <>
      <p>
        {says.circleLine(
          officeName(circle.decidedBy.id, circle.decidedBy.name),
          day(circle.from),
          day(circle.until),
        )}
      </p>
      <dl className="facts">
        <dt>{says.circleSeats}</dt>
        <dd>{seats.join(words.audit.join)}</dd>
        <dt>{says.circleNamed}</dt>
        <dd>{named ? named.join(words.audit.join) || says.circleNobody : says.circleUntold}</dd>
      </dl>
    </>
  );
}

/** What the office opened, newest first. */
export function OpenedTable({ items }: { items: DisclosureReport['items'] }) {
  const { language } = useSpeech();
  const words = useAuditWords();
  const says = words.disclosure;
  if (items.length === 0) return <EmptyList says={says.nothing} />;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{says.openedColumns.at}</th>
          <th scope="col">{says.openedColumns.person}</th>
          <th scope="col">{says.openedColumns.what}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((opening, place) => (
          // Two looks of one moment are two lines.
          <tr key={`${opening.at} ${place}`}>
            <td className="number">{moment(opening.at, language)}</td>
            <td>{called(opening.person, language)}</td>
            <td>
              {[opening.words, objectName(opening, words)].filter(Boolean).join(' · ')}
              {opening.outcome !== 'OPENED' && ` · ${words.audit.outcomes[opening.outcome]}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
