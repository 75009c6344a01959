import type { ReadObject } from '@/api/types';
import type { AuditWords } from '@/words/audit';

/** What was read, by name: kind and number of a letter, number of an item; whether it was secret. */
export function objectName(object: ReadObject | null | undefined, words: AuditWords): string {
  if (!object) return '';
  const secret = object.secret ? words.audit.secret : '';
  if (object.type === 'EVIDENCE' && object.name) {
    return words.audit.evidence(object.name) + secret;
  }
  const kinds: Record<string, string> = words.letter.kinds;
  const kind = object.letterKind ? kinds[object.letterKind] : undefined;
  return [kind ?? words.audit.types[object.type], object.name].filter(Boolean).join(' ') + secret;
}
