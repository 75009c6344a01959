import type dayjs from 'dayjs';
import { type FocusEvent, useState } from 'react';
import { isDay, typedDay } from './written-day';

interface Typed {
  /** What the picker holds: the last day that was one, while the text beside it is none. */
  held: string | undefined;
  /** Takes the text as it stands when the field is left. */
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * The picker itself drops, without a word, a typed text that is no day or a day that may not be
 * chosen, and the form is sent without it. Here the text is kept as the field's value, so that
 * the form's rule can say what is wrong with it.
 */
export function useTypedDay(
  value: string | undefined,
  onChange: ((value: string | undefined) => void) | undefined,
  formats: string[],
  written: (day: dayjs.Dayjs) => string,
): Typed {
  const [last, setLast] = useState<string>();
  const good = value && isDay(value) ? value : undefined;
  return {
    held: value ? (good ?? last) : undefined,
    onBlur: (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const text = event.target.value.trim();
      const day = typedDay(text, formats);
      const meant = day ? written(day) : text || undefined;
      if (meant !== undefined && !day) setLast(good ?? last);
      if (meant !== (value || undefined)) onChange?.(meant);
    },
  };
}
