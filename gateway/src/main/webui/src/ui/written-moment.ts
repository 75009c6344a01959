import type { Language } from '@/words';
import { dayOf, timeOf, writtenDay } from './dates';

/** A moment on a page whose days are written out: 2026年7月8日（周三）14:05 or Wed 8 July 2026, 14:05. */
export function writtenMoment(instant: string, language: Language): string {
  const day = writtenDay(dayOf(instant), language);
  return language === 'en' ? `${day}, ${timeOf(instant)}` : `${day}${timeOf(instant)}`;
}
