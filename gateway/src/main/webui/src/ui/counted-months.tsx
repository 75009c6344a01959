import type { CountedDay } from '@/api/types';
import { useWords } from '@/words/words-context';
import './counted-months.css';

interface Numbered extends CountedDay {
  ordinal: number | undefined;
}

/** The days of a count as months: counted days carry their number, the others the reason they are left out. */
export function CountedMonths({ days, due }: { days: CountedDay[]; due: string }) {
  const words = useWords();
  const months = new Map<string, Numbered[]>();
  let ordinal = 0;
  for (const day of days) {
    if (day.counted) ordinal += 1;
    const month = day.date.slice(0, 7);
    months.set(month, [
      ...(months.get(month) ?? []),
      { ...day, ordinal: day.counted ? ordinal : undefined },
    ]);
  }
  return (
    <div className="counted-months">
      {[...months].map(([month, numbered]) => (
        <Month key={month} month={month} days={numbered} due={due} />
      ))}
      <p className="counted-legend">{words.due.legend}</p>
    </div>
  );
}

function Month({ month, days, due }: { month: string; days: Numbered[]; due: string }) {
  const words = useWords();
  const [year, number] = month.split('-').map(Number) as [number, number];
  const lead = new Date(Date.UTC(year, number - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells: (number | undefined)[] = [
    ...Array.from({ length: lead }, () => undefined),
    ...Array.from({ length }, (_, index) => index + 1),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  const byDate = new Map(days.map((day) => [Number(day.date.slice(8)), day]));
  return (
    <table className="counted-month">
      <caption>{words.due.month(year, number)}</caption>
      <thead>
        <tr>
          {words.due.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((date) => date !== undefined) ?? 0}>
            {week.map((date, index) => (
              <Cell
                key={date ?? `blank-${index}`}
                date={date}
                day={date === undefined ? undefined : byDate.get(date)}
                due={due}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  date,
  day,
  due,
}: {
  date: number | undefined;
  day: Numbered | undefined;
  due: string;
}) {
  const words = useWords();
  if (date === undefined) return <td />;
  if (!day) return <td className="day-outside">{date}</td>;
  const kind = day.date === due ? 'day-due' : day.counted ? 'day-counted' : 'day-off';
  const counted = day.counted ? words.due.counted : words.due.notCounted;
  return (
    <td className={kind} title={`${day.date} ${counted} ${day.text}`}>
      {date}
      <small>{day.ordinal ?? '–'}</small>
    </td>
  );
}
