import { useQuery } from '@tanstack/react-query';
import { DatePicker, InputNumber } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useId } from 'react';
import { Bones } from '@/ui/bones';
import { Choice } from '@/ui/choice';
import { CountedMonths } from '@/ui/counted-months';
import { writtenDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { oneOf, useAddress } from '@/ui/use-address';
import { useAhead } from '@/ui/use-ahead';
import { useCalendarWords } from '@/words/calendar';
import { useSpeech } from '@/words/words-context';
import { dueQuery, UNITS, type Limit } from './api';

const LONGEST = 400;
const FIRST: Omit<Limit, 'start'> = { amount: 15, unit: 'working-day' };

/** When a limit ends that starts on a day, and how that is counted. */
export function Calculator({ today }: { today: string }) {
  const words = useCalendarWords();
  const [address, put] = useAddress();
  const [start, showStart] = useAhead(address.get('start') ?? today);
  const [amount, showAmount] = useAhead(Number(address.get('limit') ?? FIRST.amount));
  const unit = oneOf(UNITS, address.get('unit')) ?? FIRST.unit;
  const startId = useId();
  const amountId = useId();
  return (
    <section className="panel calculator" aria-labelledby="calculator">
      <h2 id="calculator">{words.calendar.calculator}</h2>
      <div className="controls">
        <span className="one-of">
          <label htmlFor={startId}>{words.calendar.start}</label>
          <DatePicker
            id={startId}
            value={dayjs(start).isValid() ? dayjs(start) : null}
            onChange={(day) => {
              const chosen = day ? day.format('YYYY-MM-DD') : today;
              showStart(chosen);
              put('start', chosen);
            }}
            allowClear={false}
          />
        </span>
        <span className="one-of">
          <label htmlFor={amountId}>{words.calendar.amount}</label>
          <InputNumber
            id={amountId}
            min={1}
            max={LONGEST}
            precision={0}
            value={amount}
            onChange={(value) => {
              if (value === null) return;
              showAmount(value);
              put('limit', `${value}`);
            }}
          />
        </span>
        <Choice
          label={words.calendar.unit}
          value={unit}
          options={UNITS.map((each) => ({ value: each, label: words.calendar.units[each] }))}
          onChoose={(chosen) => put('unit', chosen)}
        />
      </div>
      <Result start={start} amount={amount} unit={unit} />
    </section>
  );
}

function Result(limit: Limit) {
  const words = useCalendarWords();
  const { language } = useSpeech();
  const due = useQuery(dueQuery(limit));
  if (due.isPending) return <Bones rows={8} />;
  if (due.isError) return <RefusalNote error={due.error} onRetry={() => void due.refetch()} />;
  const said = words.calendar.limits[limit.unit](limit.amount);
  return (
    <div aria-live="polite">
      <p className="calculator-result">
        {words.calendar.result(
          writtenDay(limit.start, language),
          said,
          writtenDay(due.data.due, language),
        )}
      </p>
      {due.data.raw !== due.data.due && (
        <p>{words.due.rolled(writtenDay(due.data.due, language))}</p>
      )}
      {due.data.provisional && <p className="calculator-doubt">{words.calendar.provisional}</p>}
      <CountedMonths days={due.data.days} due={due.data.due} />
    </div>
  );
}
