import type { ReadObject } from '@/api/types';
import type { AuditWords } from '@/words/audit';

/** What was read, by name: kind and number of a letter, number of an item. */
export function objectName(object: ReadObject | null | undefined, words: AuditWords): string {
  if (!object) return '';
  if (object.type === 'EVIDENCE' && object.name) return words.audit.evidence(object.name);
  const kinds: Record<string, string> = words.letter.kinds;
  const kind = object.letterKind ? kinds[object.letterKind] : undefined;
  return [kind ?? words.audit.types[object.type], object.name].filter(Boolean).join(' ');
}
