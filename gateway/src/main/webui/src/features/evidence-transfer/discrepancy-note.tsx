import type { ListedItem } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';

/** What did not agree, and how it was settled. */
export function DiscrepancyNote({
  discrepancy,
}: {
  discrepancy: NonNullable<ListedItem['discrepancy']>;
}) {
  const { words, language } = useEvidenceSpeech();
  const say = words.evidenceTransfer;
  const { kind, note, recordedOn, outcome, outcomeNote, resolvedOn } = discrepancy;
  return (
    <ul className="discrepancy">
      <li>
        {say.discrepancyIs(words.discrepancyKinds[kind], note, writtenDay(recordedOn, language))}
      </li>
      {outcome && (
        <li>
          {say.outcomeIs(
            words.discrepancyOutcomes[outcome],
            outcomeNote ?? '',
            resolvedOn ? writtenDay(resolvedOn, language) : '',
          )}
        </li>
      )}
    </ul>
  );
}
