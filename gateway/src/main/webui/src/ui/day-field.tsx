import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ComponentRef, Ref } from 'react';
import './day-field.css';

const WRITTEN = 'YYYY-MM-DD';
/** What officers paste: all of these are read. */
const READ = [WRITTEN, 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日', 'YYYYMMDD'];

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

/** A day, typed or picked; the form keeps it as the API writes it. */
export function DayField({ value, onChange, latest, required = false, ref, ...rest }: Properties) {
  return (
    <DatePicker
      {...rest}
      ref={ref}
      className="day-field"
      value={value ? dayjs(value) : null}
      format={READ}
      allowClear={!required}
      placeholder={rest.placeholder ?? WRITTEN}
      maxDate={latest ? dayjs(latest) : undefined}
      onChange={(day: dayjs.Dayjs | null) => onChange?.(day?.format(WRITTEN))}
    />
  );
}
