import { useQuery } from '@tanstack/react-query';
import { clockQuery } from '@/api/clocks';
import { useSpeech } from '@/words/words-context';
import { CountedMonths } from './counted-months';
import { writtenDay } from './dates';
import { RefusalNote } from './refusal-note';
import { WaitMark } from './wait-mark';

/** How a due day was counted: each month it touches as a small calendar. */
export function ClockArithmetic({ clockId }: { clockId: string }) {
  const { words, language } = useSpeech();
  const clock = useQuery(clockQuery(clockId));
  if (clock.isPending) return <WaitMark />;
  if (clock.isError) return <RefusalNote error={clock.error} />;
  const { law, course, count } = clock.data;
  return (
    <section className="arithmetic" aria-label={words.due.arithmetic}>
      <p>
        <strong>{clock.data.text}</strong>
        <br />
        {law.rule} · {words.due.basis(law.basis)}
      </p>
      <p>{words.due.start(writtenDay(course.start, language))}</p>
      <CountedMonths days={count.days} due={count.due} />
      <p>
        {words.due.end(writtenDay(count.raw, language))}
        {count.raw !== count.due && (
          <>
            <br />
            {words.due.rolled(writtenDay(count.due, language))}
          </>
        )}
      </p>
    </section>
  );
}
