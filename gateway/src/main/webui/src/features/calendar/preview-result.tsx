import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CalendarPreview } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useCalendarWords } from '@/words/calendar';
import { useSpeech } from '@/words/words-context';

interface Properties {
  preview: CalendarPreview;
  onPage: (page: number) => void;
}

/** Which lines cannot stand; or which limits would move from which day to which. */
export function PreviewResult({ preview, onPage }: Properties) {
  const { calendarChange: said } = useCalendarWords();
  if (preview.faults.length > 0) return <Faults faults={preview.faults} />;
  return (
    <>
      {preview.corrects && <p className="calculator-doubt">{said.corrects}</p>}
      {preview.offices.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <p className="calculator-result">{said.counts(preview.moved, preview.sure)}</p>
          <Offices offices={preview.offices} />
          {preview.moved > 0 && <Lines preview={preview} onPage={onPage} />}
        </>
      )}
    </>
  );
}

function Faults({ faults }: { faults: CalendarPreview['faults'] }) {
  const { calendarChange: said } = useCalendarWords();
  return (
    <>
      <p className="calculator-doubt">{said.faults}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.line}>
            {fault.line > 0 && (
              <>
                {said.faultLine(fault.line)} <code>{fault.text}</code>{' '}
              </>
            )}
            {fault.sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

function Offices({ offices }: { offices: CalendarPreview['offices'] }) {
  const { calendarChange: said } = useCalendarWords();
  return (
    <div className="calendar-scroll">
      <table className="calendar-lines">
        <caption>{said.offices}</caption>
        <thead>
          <tr>
            <th scope="col">{said.office}</th>
            <th scope="col">{said.moved}</th>
            <th scope="col">{said.sure}</th>
          </tr>
        </thead>
        <tbody>
          {offices.map((office) => (
            <tr key={office.office}>
              <th scope="row">{office.name}</th>
              <td>{office.moved}</td>
              <td>{office.sure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ preview, onPage }: Properties) {
  const { language } = useSpeech();
  const { calendarChange: said } = useCalendarWords();
  const [page, setPage] = useState(0);
  if (preview.lines.length === 0) return <p>{said.noLines}</p>;
  const turn = (to: number) => {
    setPage(to);
    onPage(to);
  };
  return (
    <div className="calendar-scroll">
      <table className="calendar-lines">
        <caption>{said.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{said.matter}</th>
            <th scope="col">{said.office}</th>
            <th scope="col">{said.rule}</th>
            <th scope="col">{said.from}</th>
            <th scope="col">{said.to}</th>
          </tr>
        </thead>
        <tbody>
          {preview.lines.map((line, index) => (
            <tr key={index}>
              <td>
                <Link to={`/matters/${line.matterId}`}>{line.number ?? line.matterId}</Link>
              </td>
              <td>{line.officeName}</td>
              <td>{line.rule}</td>
              <td>{writtenDay(line.from, language)}</td>
              <td>{writtenDay(line.to, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.pages > 1 && (
        <p>
          <Button size="small" disabled={page === 0} onClick={() => turn(page - 1)}>
            {said.before}
          </Button>{' '}
          {said.page(page + 1, preview.pages)}{' '}
          <Button size="small" disabled={page + 1 >= preview.pages} onClick={() => turn(page + 1)}>
            {said.after}
          </Button>
        </p>
      )}
    </div>
  );
}
