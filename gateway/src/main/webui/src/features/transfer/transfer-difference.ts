import type { Transfer } from '@/api/types';
import type { Changed } from '@/ui/difference';
import type { Reading } from '@/ui/happenings';
import type { TransferWords } from '@/words/transfer';

/** What of a transfer is not as it was read. */
export function differenceOf(seen: Transfer, now: Transfer, words: TransferWords): Changed[] {
  const before = said(seen, words);
  const after = said(now, words);
  return before
    .map((line, index) => ({
      label: line.label,
      before: line.text,
      now: after[index]?.text ?? '',
    }))
    .filter((changed) => changed.before !== changed.now);
}

/** How far the matter was when this was read. */
export function readingOf({ transfer, matterVersion }: Transfer): Reading {
  return { matterId: transfer.matterId, matterVersion };
}

function said(
  { transfer, course }: Transfer,
  words: TransferWords,
): { label: string; text: string }[] {
  const none = words.action.none;
  return [
    { label: words.transfer.state, text: words.transferStates[transfer.state] },
    { label: words.transfer.to, text: transfer.to.name },
    { label: words.transfer.legalBasis, text: transfer.legalBasis },
    { label: words.transfer.senderSays, text: transfer.senderSays.text },
    { label: words.transfer.receiverSays, text: transfer.receiverSays?.text ?? none },
    { label: words.transfer.attachments, text: transfer.attachments.join('；') || none },
    {
      label: words.transfer.evidence,
      text: words.transfer.evidenceCount(transfer.evidence.length),
    },
    { label: words.transfer.selectionNote, text: transfer.selectionNote ?? none },
    { label: words.designation.designee, text: course.designation?.designee?.name ?? none },
  ];
}
