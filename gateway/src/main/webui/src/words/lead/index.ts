import type { Language, Words } from '@/words';
import type { zhCN } from './zh-CN';

/** The part of the words that the rooms of leads bring along. */
export type LeadPart = typeof zhCN;

/** Every word that the rooms of leads know. */
export type LeadWords = Words & LeadPart;

const loaded = new Map<Language, Promise<LeadWords>>();

/** The same promise for the same language, so that a component can wait for it. */
export function loadLeadWords(language: Language, words: Words): Promise<LeadWords> {
  const before = loaded.get(language);
  if (before) return before;
  const now = load(language).then((part) => ({ ...words, ...part }));
  loaded.set(language, now);
  // A lost line is tried again by whoever asks next.
  now.catch(() => loaded.delete(language));
  return now;
}

async function load(language: Language): Promise<LeadPart> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
