import type { zhCN } from './zh-CN';

/** The languages of the console; Chinese first. */
export type Language = 'zh-CN' | 'en';

/** Every word and sentence of the console; English has exactly the same keys. */
export type Words = typeof zhCN;

const STORED = 'lianban.language';

export function storedLanguage(): Language {
  const stored = window.localStorage.getItem(STORED);
  if (stored === 'zh-CN' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export function storeLanguage(language: Language): void {
  window.localStorage.setItem(STORED, language);
}

/** One language travels at a time. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'en':
      return (await import('./en')).en;
  }
}
