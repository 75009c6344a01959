import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ComponentRef, Ref } from 'react';
import { useTypedDay } from './use-typed-day';
import { MOMENTS_READ } from './written-day';
import './day-field.css';

const WRITTEN = 'YYYY-MM-DD HH:mm';
/** Kept as the clock of Shanghai shows it, wherever the browser stands. */
const SHANGHAI = '+08:00';
const LENGTH = WRITTEN.length;

const written = (moment: dayjs.Dayjs) => moment.format(`YYYY-MM-DDTHH:mm:00[${SHANGHAI}]`);

interface Properties {
  id?: string;
  value?: string | undefined;
  onChange?: (moment: string | undefined) => void;
  /** Nothing later than this day can have happened. */
  latest?: string | undefined;
  ref?: Ref<ComponentRef<typeof DatePicker>>;
  'aria-required'?: 'true' | 'false';
  'aria-describedby'?: string;
}

/** A day with its hour and minute, typed or picked; the form keeps it as an instant. */
export function MomentField({ value, onChange, latest, ref, ...rest }: Properties) {
  const { held, onBlur } = useTypedDay(value, onChange, MOMENTS_READ, written);
  return (
    <DatePicker
      {...rest}
      ref={ref}
      className="day-field"
      showTime={{ format: 'HH:mm' }}
      value={held ? dayjs(held.slice(0, LENGTH)) : null}
      format={MOMENTS_READ}
      placeholder={WRITTEN}
      maxDate={latest ? dayjs(latest) : undefined}
      preserveInvalidOnBlur
      onBlur={onBlur}
      onChange={(moment: dayjs.Dayjs | null) => onChange?.(moment ? written(moment) : undefined)}
    />
  );
}
