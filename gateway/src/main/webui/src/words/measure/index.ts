import type { Language } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of measures brings along. */
export type MeasurePart = typeof zhCN;

export const loadMeasureWords = wordsBrought<MeasurePart>(load);

async function load(language: Language): Promise<MeasurePart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
