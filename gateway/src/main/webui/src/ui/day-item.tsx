import { Form, type FormItemProps } from 'antd';
import { useWords } from '@/words/words-context';
import { DayField } from './day-field';
import { MomentField } from './moment-field';
import { dayFault } from './written-day';

interface Properties extends Omit<FormItemProps, 'children' | 'rules'> {
  rules?: FormItemProps['rules'];
  /** The legal day: nothing later can have happened. */
  latest?: string | undefined;
  /** It cannot be cleared, see {@link DayField}. */
  kept?: boolean;
  /** With its hour and minute. */
  timed?: boolean;
}

/** A day in a form; a typed text that is no day, or a day that has not come, is not sent. */
export function DayItem({ rules = [], latest, kept = false, timed = false, ...item }: Properties) {
  const { day } = useWords().action;
  const plausible = {
    validator: (_: unknown, value: string | undefined) => {
      const fault = dayFault(value, latest);
      if (fault === undefined) return Promise.resolve();
      return Promise.reject(
        new Error(fault === 'NO_DAY' ? day.none(value ?? '') : day.tooLate(latest ?? '')),
      );
    },
  };
  return (
    <Form.Item {...item} rules={[...rules, plausible]}>
      {timed ? <MomentField latest={latest} /> : <DayField latest={latest} required={kept} />}
    </Form.Item>
  );
}
