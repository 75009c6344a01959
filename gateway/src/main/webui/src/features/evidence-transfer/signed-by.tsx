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
  const { from, fromName, to, toName, dispatchedOn, acceptedOn, receipt } = transfer;
  return (
    <ul className="evidence-signed">
      <li>{say.route(nameOf(from, fromName), to ? nameOf(to, toName) : say.receiverUnknown)}</li>
      {dispatchedOn && (
        <li>
          {(receipt ? say.handedOut : say.dispatched)(
            writtenDay(dispatchedOn, language),
            names(transfer.dispatchedBy),
          )}
        </li>
      )}
      {receipt && (
        <li>
          {say.receipt(writtenDay(receipt.on, language), receipt.takenBy, receipt.number)}{' '}
          <small className="evidence-text">SHA-256 {receipt.scanSha256}</small>
        </li>
      )}
      {acceptedOn && (
        <li>{say.accepted(writtenDay(acceptedOn, language), names(transfer.acceptedBy))}</li>
      )}
    </ul>
  );
}
