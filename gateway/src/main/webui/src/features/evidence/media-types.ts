import type { EvidenceWords } from '@/words/evidence';

/** A file's type as people say it; a type nobody has a word for stays as it is written. */
export function mediaTypeOf(type: string, words: EvidenceWords): string {
  const said: Record<string, string | undefined> = words.mediaTypes;
  return said[type] ?? type;
}
