import { wordsHook } from '@/words/brought';
import type { Words } from '@/words';
import type { zhCN } from './zh-CN';

/** The part of the words that service, scans and printing of letters bring along. */
export type DeliveryPart = typeof zhCN;

export type DeliveryWords = Words & DeliveryPart;

export const useDeliveryWords = wordsHook<DeliveryPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
