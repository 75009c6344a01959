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

/** A moment in Shanghai: 2026-07-08 14:05. */
export function moment(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}
