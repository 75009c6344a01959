import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';

dayjs.extend(customParseFormat);

/** How days are written; all of them are read, for officers paste them. The first is the API's. */
export const DAYS_READ = [
  'YYYY-MM-DD',
  'YYYY-M-D',
  'YYYY/M/D',
  'YYYY.M.D',
  'YYYY年M月D日',
  'YYYYMMDD',
];

/** The same with an hour and a minute. */
export const MOMENTS_READ = [
  'YYYY-MM-DD HH:mm',
  'YYYY-M-D HH:mm',
  'YYYY/M/D HH:mm',
  'YYYY.M.D HH:mm',
  'YYYY年M月D日 HH:mm',
];

const KEPT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\+08:00)?$/;

/** What a typed text means, in one of the ways of writing it; undefined if it means no day. */
export function typedDay(text: string, formats: string[]): dayjs.Dayjs | undefined {
  return formats.map((format) => dayjs(text, format, true)).find((day) => day.isValid());
}

/** A form keeps a typed text that is no day as it is, so that it can say so: is this one a day? */
export function isDay(value: string): boolean {
  return KEPT.test(value) && dayjs(value).isValid();
}

/** What is wrong with the day that a form keeps; undefined if nothing is. */
export function dayFault(
  value: string | undefined,
  latest: string | undefined,
): 'NO_DAY' | 'TOO_LATE' | undefined {
  if (!value) return undefined;
  if (!isDay(value)) return 'NO_DAY';
  return latest !== undefined && value.slice(0, latest.length) > latest ? 'TOO_LATE' : undefined;
}
