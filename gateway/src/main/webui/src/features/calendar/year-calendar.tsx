import { writtenDay } from '@/ui/dates';
import { useCalendarWords } from '@/words/calendar';
import { useSpeech } from '@/words/words-context';
import { monthsOf, weeksOf, type Year, type YearDay } from './weeks';

/** A year whose holidays are announced, as twelve small months. */
export function YearCalendar({ year, today }: { year: Year; today: string }) {
  const words = useCalendarWords();
  return (
    <>
      <p className="year-facts">
        <span>{words.calendar.workdays(year.workdays)}</span>
        <a href={year.notice} target="_blank" rel="noreferrer">
          {words.calendar.notice}
        </a>
      </p>
      <ul className="year-legend">
        <li>
          <span className="year-off">{words.calendar.offMark}</span> {words.calendar.off}
        </li>
        <li>
          <span className="year-makeUp">{words.calendar.makeUpMark}</span> {words.calendar.makeUp}
        </li>
        <li>
          <span className="year-localOff">{words.calendar.offMark}</span>{' '}
          {words.calendarChange.kinds.localOff}
        </li>
        <li>
          <span className="year-localWork">{words.calendar.makeUpMark}</span>{' '}
          {words.calendarChange.kinds.localWork}
        </li>
        <li>
          <span className="year-weekend">6</span> {words.calendar.weekend}
        </li>
        <li>
          <span className="year-today">1</span> {words.calendar.today}
        </li>
      </ul>
      <div className="year-months">
        {monthsOf(year.days).map((month, index) => (
          <Month key={index} year={year.year} month={index + 1} days={month} today={today} />
        ))}
      </div>
    </>
  );
}

function Month({
  year,
  month,
  days,
  today,
}: {
  year: number;
  month: number;
  days: YearDay[];
  today: string;
}) {
  const { words } = useSpeech();
  return (
    <table className="year-month">
      <caption>{words.due.month(year, month)}</caption>
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
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) =>
              day ? (
                <Day key={day.day} day={day} isToday={day.day === today} />
              ) : (
                <td key={weekday} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NAMES = {
  PUBLIC_HOLIDAY: 'off',
  MAKE_UP_WORKDAY: 'makeUp',
  WEEKEND: 'weekend',
  WORKDAY: 'workday',
  LOCAL_DAY_OFF: 'localOff',
  LOCAL_WORKDAY: 'localWork',
} as const satisfies Record<YearDay['kind'], string>;

function Day({ day, isToday }: { day: YearDay; isToday: boolean }) {
  const { language } = useSpeech();
  const words = useCalendarWords();
  const name = NAMES[day.kind];
  const mark = {
    off: words.calendar.offMark,
    makeUp: words.calendar.makeUpMark,
    localOff: words.calendar.offMark,
    localWork: words.calendar.makeUpMark,
    weekend: '',
    workday: '',
  }[name];
  const said = { ...words.calendar, ...words.calendarChange.kinds }[name];
  return (
    <td
      className={isToday ? `year-${name} year-today` : `year-${name}`}
      title={words.calendar.dayLabel(
        writtenDay(day.day, language),
        day.name ? `${said} · ${day.name}` : said,
      )}
    >
      {Number(day.day.slice(8))}
      {mark && <small>{mark}</small>}
    </td>
  );
}
