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
