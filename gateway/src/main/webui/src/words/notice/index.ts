import type { Language, Words } from '@/words';
import { wordsBrought } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that stands on the pages about notices alone. */
export type NoticePart = typeof zhCN;

/** Every word that those pages know. */
export type NoticeWords = Words & NoticePart;

export const loadNoticeWords = wordsBrought<NoticePart>(load);

async function load(language: Language): Promise<NoticePart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
