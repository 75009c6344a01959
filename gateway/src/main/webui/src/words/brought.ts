import { use } from 'react';
import type { Language, Words } from './index';
import { useSpeech } from './words-context';

/** Loads words that a room brings along, instead of the first page; all words then come together. */
export function wordsBrought<Part extends object>(load: (language: Language) => Promise<Part>) {
  const loaded = new Map<Language, Promise<Words & Part>>();
  /** The same promise for the same language, so that a component can wait for it. */
  return (language: Language, words: Words): Promise<Words & Part> => {
    const before = loaded.get(language);
    if (before) return before;
    const now = load(language).then((part) => ({ ...words, ...part }));
    loaded.set(language, now);
    // A lost line is tried again by whoever asks next.
    now.catch(() => loaded.delete(language));
    return now;
  };
}

/** How a part of the words comes, in each language. */
export type Bringing<Part> = Record<Language, () => Promise<Part>>;

/** Two parts that a room needs, fetched at once; others bring one of them, too. */
export function broughtTogether<One extends object, Other extends object>(
  one: Bringing<One>,
  other: Bringing<Other>,
): Bringing<One & Other> {
  const both = (language: Language) => async () => {
    const [first, second] = await Promise.all([one[language](), other[language]()]);
    return { ...first, ...second };
  };
  return { 'zh-CN': both('zh-CN'), en: both('en') };
}

/**
 * The hook of a page that brings its words along: it waits, under a Suspense, until they are here.
 * What the page says stands in a folder beside this file, in each language with the same keys.
 */
export function wordsHook<Part extends object>(says: Bringing<Part>) {
  const load = wordsBrought<Part>((language) => says[language]());
  return function useBroughtWords(): Words & Part {
    const { language, words } = useSpeech();
    return use(load(language, words));
  };
}
