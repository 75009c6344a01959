import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of transfers bring along. */
export type TransferPart = typeof zhCN;

/** Every word that they know. */
export type TransferWords = Words & TransferPart;

export const useTransferWords = wordsHook<TransferPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
