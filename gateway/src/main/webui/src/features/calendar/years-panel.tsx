import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { Segments } from '@/ui/segments';
import { useAddress } from '@/ui/use-address';
import { useCalendarWords } from '@/words/calendar';
import { useSpeech } from '@/words/words-context';
import { yearsQuery } from './api';
import { YearCalendar } from './year-calendar';

/** The years whose holidays are announced, and how far that reaches. */
export function YearsPanel({ today }: { today: string }) {
  const words = useCalendarWords();
  const { language } = useSpeech();
  const [address, put] = useAddress();
  const years = useQuery(yearsQuery);
  const wanted = Number(address.get('year') ?? today.slice(0, 4));
  const known = years.data?.years ?? [];
  const year = known.find((each) => each.year === wanted) ?? known.at(-1);
  return (
    <section className="panel" aria-labelledby="years">
      <h2 id="years">{words.calendar.years}</h2>
      {years.isPending && <Bones rows={12} />}
      {years.isError && <RefusalNote error={years.error} onRetry={() => void years.refetch()} />}
      {years.data && year && (
        <>
          <div className="controls">
            <Segments
              label={words.calendar.year}
              value={`${year.year}`}
              options={known.map((each) => ({
                value: `${each.year}`,
                label: words.calendar.yearOf(each.year),
              }))}
              onChoose={(chosen) => put('year', chosen)}
            />
            <span>{words.calendar.horizon(writtenDay(years.data.horizon, language))}</span>
          </div>
          <YearCalendar year={year} today={today} />
        </>
      )}
    </section>
  );
}
