import type { EvidenceTransfer, Signatory } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { nameOfPerson } from './names';

/** Who signed on each side, and when. */
export function SignedBy({ transfer }: { transfer: EvidenceTransfer }) {
  const { words, language } = useEvidenceSpeech();
  const nameOf = useOfficeName();
  const say = words.evidenceTransfer;
  const names = (people: Signatory[]) => words.evidence.people(people.map(nameOfPerson));
  const { from, fromName, to, toName, dispatchedOn, acceptedOn } = transfer;
  return (
    <ul className="evidence-signed">
      <li>{say.route(nameOf(from, fromName), to ? nameOf(to, toName) : say.receiverUnknown)}</li>
      {dispatchedOn && (
        <li>{say.dispatched(writtenDay(dispatchedOn, language), names(transfer.dispatchedBy))}</li>
      )}
      {acceptedOn && (
        <li>{say.accepted(writtenDay(acceptedOn, language), names(transfer.acceptedBy))}</li>
      )}
    </ul>
  );
}
