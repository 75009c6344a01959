import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { LocalDays } from '@/api/types';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { showFieldFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { useCalendarWords } from '@/words/calendar';
import { useSpeech } from '@/words/words-context';
import { localDaysQuery, useEndDay } from './api';
import { LocalDayForm } from './local-day-form';

/** The days on which the reader's office works, or does not, unlike all others. */
export function LocalDaysPanel({ today }: { today: string }) {
  const { calendarChange: said } = useCalendarWords();
  const days = useQuery(localDaysQuery);
  return (
    <section className="panel" aria-labelledby="local-days">
      <h2 id="local-days">{said.local}</h2>
      <p>{said.localIntro}</p>
      {days.isPending && <Bones rows={3} />}
      {days.isError && <RefusalNote error={days.error} onRetry={() => void days.refetch()} />}
      {days.data && (
        <>
          {days.data.items.length === 0 ? (
            <EmptyList says={said.localEmpty} />
          ) : (
            <Days days={days.data} />
          )}
          {days.data.mayEnter && <LocalDayForm today={today} />}
        </>
      )}
    </section>
  );
}

function Days({ days }: { days: LocalDays }) {
  const { language } = useSpeech();
  const { calendarChange: said } = useCalendarWords();
  const [ending, setEnding] = useState<string>();
  return (
    <div className="calendar-scroll">
      <table className="calendar-lines">
        <thead>
          <tr>
            <th scope="col">{said.day}</th>
            <th scope="col">{said.kind}</th>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.paper}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {days.items.map((day) => (
            <tr key={day.id}>
              <th scope="row">{writtenDay(day.day, language)}</th>
              <td>{said.kindOf[day.kind]}</td>
              <td>{day.name}</td>
              <td>{day.paper}</td>
              <td>
                {day.endedBecause ? said.ended(day.endedBecause) : said.inForce}{' '}
                {days.mayEnter && day.mayEnd && ending !== day.id && (
                  <Button size="small" onClick={() => setEnding(day.id)}>
                    {said.end}
                  </Button>
                )}
                {ending === day.id && <Ending id={day.id} onClose={() => setEnding(undefined)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Ending({ id, onClose }: { id: string; onClose: () => void }) {
  const { calendarChange: said } = useCalendarWords();
  const [form] = Form.useForm<{ reason: string }>();
  const [error, setError] = useState<unknown>();
  const ending = useEndDay();
  const end = async (reason: string) => {
    setError(undefined);
    try {
      await ending.sendAsync({ id, reason });
      await ending.refresh();
      onClose();
    } catch (refusal) {
      setError(showFieldFaults(form, refusal));
    }
  };
  return (
    <Form form={form} layout="vertical" onFinish={({ reason }) => void end(reason)}>
      <Form.Item name="reason" label={said.endReason}>
        <Input />
      </Form.Item>
      <Button size="small" type="primary" htmlType="submit" loading={ending.isPending}>
        {said.end}
      </Button>{' '}
      <Button size="small" onClick={onClose}>
        {said.cancel}
      </Button>
      <RefusalNote error={error} onRetry={() => form.submit()} />
    </Form>
  );
}
