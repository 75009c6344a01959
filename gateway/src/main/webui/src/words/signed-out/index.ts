import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the page brings along where signing out ends. */
export type SignedOutPart = typeof zhCN;

export const useSignedOutWords = wordsHook<SignedOutPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
