import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the register of letters brings along. */
export type RegisterPart = typeof zhCN;

export const useRegisterWords = wordsHook<RegisterPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
