import { useQuery } from '@tanstack/react-query';
import { clockQuery } from '@/api/clocks';
import { useSpeech } from '@/words/words-context';
import { CountedMonths } from './counted-months';
import { moment, writtenDay } from './dates';
import { LawLink } from './law-link';
import { RefusalNote } from './refusal-note';
import { WaitMark } from './wait-mark';

/** How a due day was counted: each month it touches as a small calendar. */
export function ClockArithmetic({ clockId }: { clockId: string }) {
  const { words, language } = useSpeech();
  const clock = useQuery(clockQuery(clockId));
  if (clock.isPending) return <WaitMark />;
  if (clock.isError) return <RefusalNote error={clock.error} />;
  const { law, course, count, rolled } = clock.data;
  const end = count.at ? moment(count.at, language) : writtenDay(count.raw, language);
  return (
    <section className="arithmetic" aria-label={words.due.arithmetic}>
      <p>
        <strong>{clock.data.text}</strong>
        <br />
        {law.rule} ·{' '}
        <LawLink articles={law.articles} on={course.start}>
          {law.binding === 'AGREEMENT' ? words.due.agreement : words.due.basis(law.basis)}
        </LawLink>
        {course.extended && (
          <>
            <br />
            {words.due.extended(course.extended.rule, course.extended.basis)}
          </>
        )}
      </p>
      <p>
        {course.startAt
          ? words.due.from(moment(course.startAt, language))
          : words.due.start(writtenDay(course.start, language))}
      </p>
      {count.days.length > 0 && <CountedMonths days={count.days} due={count.due} />}
      <p>
        {words.due.end(end)}
        {count.raw !== count.due && (
          <>
            <br />
            {words.due.rolled(writtenDay(count.due, language))}
          </>
        )}
        {rolled !== count.due && (
          <>
            <br />
            {words.due.unmoved(writtenDay(rolled, language))}
          </>
        )}
      </p>
    </section>
  );
}
