import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the help page brings along. */
export type HelpPart = typeof zhCN;

export const useHelpWords = wordsHook<HelpPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
