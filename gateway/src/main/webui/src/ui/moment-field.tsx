import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ComponentRef, Ref } from 'react';
import './day-field.css';

const WRITTEN = 'YYYY-MM-DD HH:mm';
const READ = [WRITTEN, 'YYYY/M/D HH:mm', 'YYYY.M.D HH:mm', 'YYYY年M月D日 HH:mm'];
/** Kept as the clock of Shanghai shows it, wherever the browser stands. */
const SHANGHAI = '+08:00';
const LENGTH = WRITTEN.length;

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
  return (
    <DatePicker
      {...rest}
      ref={ref}
      className="day-field"
      showTime={{ format: 'HH:mm' }}
      value={value ? dayjs(value.slice(0, LENGTH)) : null}
      format={READ}
      placeholder={WRITTEN}
      maxDate={latest ? dayjs(latest) : undefined}
      onChange={(moment: dayjs.Dayjs | null) =>
        onChange?.(moment?.format(`YYYY-MM-DDTHH:mm:00[${SHANGHAI}]`))
      }
    />
  );
}
