import { useRef } from 'react';
import type { EvidenceTransfer, ListedItem } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useRowKeys } from '@/ui/use-row-keys';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { DigestFound } from './digest-found';
import { DiscrepancyNote } from './discrepancy-note';
import { ItemButtons } from './item-buttons';
import { ListedName } from './listed-name';
import { nameOfPerson } from './names';
import { refusalsOf } from './row-refusals';
import { useChecking } from './use-checking';

interface Properties {
  transfer: EvidenceTransfer;
  itemPage: (evidence: string) => string;
  onDiscrepancy: (item: ListedItem) => void;
  onSettle: (item: ListedItem) => void;
}

/** The list, item by item: what was listed, what was found, what there is to do. */
export function ListedTable({ transfer, itemPage, onDiscrepancy, onSettle }: Properties) {
  const { words, language } = useEvidenceSpeech();
  const place = useRef<HTMLDivElement>(null);
  useRowKeys(place);
  const checking = useChecking(transfer);
  const say = words.evidenceTransfer;

  return (
    <div ref={place} className="listed">
      <table aria-label={say.list}>
        <thead>
          <tr>
            <th scope="col">{say.columns.item}</th>
            <th scope="col">{say.columns.digest}</th>
            <th scope="col">{say.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {transfer.items.map((item) => (
            <tr key={item.evidenceId} data-state={item.state}>
              <td data-label={say.columns.item}>
                <ListedName item={item} page={itemPage(item.evidenceId)} />
              </td>
              <td data-label={say.columns.digest}>
                <DigestFound item={item} />
              </td>
              <td data-label={say.columns.state}>
                <strong>{say.itemStates[item.state]}</strong>
                {item.checkedBy && item.checkedOn && (
                  <small>
                    {say.checkedBy(
                      nameOfPerson(item.checkedBy),
                      writtenDay(item.checkedOn, language),
                    )}
                  </small>
                )}
                {item.discrepancy && <DiscrepancyNote discrepancy={item.discrepancy} />}
                <ItemButtons
                  item={item}
                  isBusy={checking.isWaiting(item)}
                  onAgree={() => checking.agree(item)}
                  onDiscrepancy={() => onDiscrepancy(item)}
                  onSettle={() => onSettle(item)}
                />
                <RefusalNote
                  error={checking.refusalOf(item)}
                  onRetry={() => checking.agree(item)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {refusalsOf(transfer.items).map((reason) => (
        <p key={reason} className="listed-quiet">
          {reason}
        </p>
      ))}
    </div>
  );
}
