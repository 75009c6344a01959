import type { ReadObject } from '@/api/types';
import type { AuditWords } from '@/words/audit';

/** A reading's words, and the thing that was read. */
interface Reading {
  words: string;
  object?: ReadObject | null;
}

/**
 * What was read, by name: kind and number of a letter, number of an item; whether it was secret.
 * Nothing where the reading's own words say as much.
 */
export function objectName(reading: Reading, words: AuditWords): string {
  const name = reading.object ? named(reading.object, words) : '';
  return name === reading.words ? '' : name;
}

function named(object: ReadObject, words: AuditWords): string {
  const secret = object.secret ? words.audit.secret : '';
  if (object.type === 'EVIDENCE' && object.name) {
    return words.audit.evidence(object.name) + secret;
  }
  const kinds: Record<string, string> = words.letter.kinds;
  const kind = object.letterKind ? kinds[object.letterKind] : undefined;
  return [kind ?? words.audit.types[object.type], object.name].filter(Boolean).join(' ') + secret;
}
