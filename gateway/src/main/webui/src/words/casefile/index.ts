import type { Language } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of filed cases brings along. */
export type CasefilePart = typeof zhCN;

export const loadCasefileWords = wordsBrought<CasefilePart>(load);

async function load(language: Language): Promise<CasefilePart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
