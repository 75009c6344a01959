import type { Language } from '@/words';

const ZONE = 'Asia/Shanghai';

/** A legal day, written out: 2026年7月8日（周三） or Wed 8 July 2026. */
export function writtenDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = date.toLocaleDateString(language === 'en' ? 'en-GB' : 'zh-CN', {
    weekday: 'short',
    timeZone: 'UTC',
  });
  if (language === 'en') {
    const rest = date.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return `${weekday} ${rest}`;
  }
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日（${weekday}）`;
}

/** Month and day only, where the year is plain: 7月29日 or 29 July. */
export function shortDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (language === 'en') {
    return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  }
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** A day in a column: 2026-07-08 or 8 Jul 2026. */
export function plainDay(day: string, language: Language): string {
  if (language === 'zh-CN') return day;
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A moment in Shanghai: 2026-07-08 14:05 or 8 Jul 2026, 14:05. */
export function moment(instant: string, language: Language): string {
  const day = plainDay(dayOf(instant), language);
  return language === 'en' ? `${day}, ${timeOf(instant)}` : `${day} ${timeOf(instant)}`;
}

/** A moment where the year is plain: 7月8日 14:05 or 8 Jul, 14:05. */
export function shortMoment(instant: string, language: Language): string {
  const day = shortDay(dayOf(instant), language);
  return language === 'en' ? `${day}, ${timeOf(instant)}` : `${day} ${timeOf(instant)}`;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago, where that says more than a day does: 3分钟前 or 3 minutes ago; nothing after a week. */
export function ago(instant: string, now: number, language: Language): string | undefined {
  // A clock that is a little behind the server's must not speak of the future.
  const past = Math.max(0, now - Date.parse(instant));
  if (past >= 7 * DAY_MS) return undefined;
  const spoken = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (past < MINUTE_MS) return spoken.format(0, 'second');
  if (past < HOUR_MS) return spoken.format(-Math.floor(past / MINUTE_MS), 'minute');
  if (past < DAY_MS) return spoken.format(-Math.floor(past / HOUR_MS), 'hour');
  const days = Date.parse(dayOf(new Date(now).toISOString())) - Date.parse(dayOf(instant));
  return spoken.format(-Math.round(days / DAY_MS), 'day');
}

/** The day of a moment in Shanghai, as the API writes days. */
export function dayOf(instant: string): string {
  return inShanghai(instant, 'sv-SE', { dateStyle: 'short' });
}

/** The hour and minute of a moment in Shanghai. */
export function timeOf(instant: string): string {
  return inShanghai(instant, 'sv-SE', { timeStyle: 'short' });
}

function inShanghai(instant: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  return new Date(instant).toLocaleString(locale, { timeZone: ZONE, ...style });
}
