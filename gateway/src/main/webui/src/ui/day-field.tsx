import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ComponentRef, Ref } from 'react';
import { useTypedDay } from './use-typed-day';
import { DAYS_READ } from './written-day';
import './day-field.css';

const WRITTEN = 'YYYY-MM-DD';

const written = (day: dayjs.Dayjs) => day.format(WRITTEN);

interface Properties {
  id?: string;
  value?: string | undefined;
  onChange?: (day: string | undefined) => void;
  /** The legal day: nothing later can have happened. */
  latest?: string | undefined;
  /** A day that must be there cannot be cleared: one key less on the way through the form. */
  required?: boolean;
  placeholder?: string;
  ref?: Ref<ComponentRef<typeof DatePicker>>;
  'aria-required'?: 'true' | 'false';
  'aria-describedby'?: string;
}

/**
 * A day, typed or picked; the form keeps it as the API writes it, and what is typed and no such
 * day as it was typed. In a form, {@link DayItem} says so.
 */
export function DayField({ value, onChange, latest, required = false, ref, ...rest }: Properties) {
  const { held, onBlur } = useTypedDay(value, onChange, DAYS_READ, written);
  return (
    <DatePicker
      {...rest}
      ref={ref}
      className="day-field"
      value={held ? dayjs(held) : null}
      format={DAYS_READ}
      allowClear={!required}
      placeholder={rest.placeholder ?? WRITTEN}
      maxDate={latest ? dayjs(latest) : undefined}
      preserveInvalidOnBlur
      onBlur={onBlur}
      onChange={(day: dayjs.Dayjs | null) => onChange?.(day ? written(day) : undefined)}
    />
  );
}
