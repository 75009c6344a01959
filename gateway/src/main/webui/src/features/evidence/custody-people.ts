import type { CustodyEntry } from '@/api/types';
import type { EvidenceWords } from '@/words/evidence';

type NameOf = (id: string, chinese?: string) => string;

/** Who did it, and for which office. */
export function actorOf(
  actor: CustodyEntry['actor'],
  words: EvidenceWords,
  nameOf: NameOf,
): string {
  const who = actor.label ?? words.evidence.system;
  return actor.office ? words.evidence.actorOf(who, nameOf(actor.office, actor.officeName)) : who;
}

/** The same, or both where two signed: they are of one office. */
export function handsOf(
  { actor, coSigner }: Pick<CustodyEntry, 'actor' | 'coSigner'>,
  words: EvidenceWords,
  nameOf: NameOf,
): string {
  if (!coSigner) return actorOf(actor, words, nameOf);
  const label = words.evidence.people([actor.label ?? actor.id, coSigner.label ?? coSigner.id]);
  return words.evidence.signedBy(actorOf({ ...actor, label }, words, nameOf));
}
