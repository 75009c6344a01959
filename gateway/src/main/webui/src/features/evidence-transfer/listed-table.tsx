import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { EvidenceTransfer, ListedItem } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { sizeOf } from '@/ui/sizes';
import { useRowKeys } from '@/ui/use-row-keys';
import { useEvidenceSpeech, useEvidenceWords } from '@/words/evidence/evidence-speech';
import { DiscrepancyNote } from './discrepancy-note';
import { kindOf, nameOfPerson, titleOf } from './names';
import { useChecking } from './use-checking';
import { digestOf } from './way';

const SHOWN_OF_DIGEST = 16;

interface Properties {
  transfer: EvidenceTransfer;
  onDiscrepancy: (item: ListedItem) => void;
  onSettle: (item: ListedItem) => void;
}

/** The list, item by item: what was listed, what was found, what there is to do. */
export function ListedTable({ transfer, onDiscrepancy, onSettle }: Properties) {
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
                <Name item={item} matterId={transfer.matterId} />
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
                      plainDay(item.checkedOn, language),
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
    </div>
  );
}

function Name({ item, matterId }: { item: ListedItem; matterId: string }) {
  const words = useEvidenceWords();
  return (
    <>
      <Link to={`/matters/${matterId}/evidence/${item.evidenceId}`} data-list-stop>
        {titleOf(item, words)}
      </Link>
      <small className="number">
        {words.evidence.number(item.number)}
        {kindOf(item, words) && <> · {kindOf(item, words)}</>}
        {item.file && <> · {sizeOf(item.file.length)}</>}
        {item.quantity && (
          <> · {words.evidence.quantity(item.quantity.amount, item.quantity.unit)}</>
        )}
      </small>
    </>
  );
}

/** The listed digest, and after a check whether the bytes still give it. */
function DigestFound({ item }: { item: ListedItem }) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const found = digestOf(item);
  if (found === 'NONE') return <span className="listed-quiet">{say.digests.NONE}</span>;
  return (
    <>
      <code title={item.listedSha256}>{item.listedSha256?.slice(0, SHOWN_OF_DIGEST)}</code>
      <small data-found={found}>
        {found === 'AGREES' && <CheckCircleFilled aria-hidden />}
        {found === 'DIFFERS' && <WarningFilled aria-hidden />} {say.digests[found]}
      </small>
      {found === 'DIFFERS' && (
        <small>
          {say.foundNow} <code>{item.foundSha256?.slice(0, SHOWN_OF_DIGEST)}</code>
        </small>
      )}
    </>
  );
}

interface ButtonProperties {
  item: ListedItem;
  isBusy: boolean;
  onAgree: () => void;
  onDiscrepancy: () => void;
  onSettle: () => void;
}

function ItemButtons({ item, isBusy, onAgree, onDiscrepancy, onSettle }: ButtonProperties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const checking = item.actions.find(({ name }) => name === 'check');
  const settling = item.actions.find(({ name }) => name === 'resolve');
  const closed = [checking, settling].find((action) => action && !action.open);
  return (
    <div className="listed-buttons">
      {checking?.open && (
        <>
          <Button
            size="small"
            type="primary"
            ghost
            loading={isBusy}
            aria-label={say.agreesOf(titleOf(item, words))}
            onClick={onAgree}
          >
            {say.agrees}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={say.differsOf(titleOf(item, words))}
            onClick={onDiscrepancy}
          >
            {say.differs}
          </Button>
        </>
      )}
      {settling?.open && (
        <Button size="small" aria-label={say.settleOf(titleOf(item, words))} onClick={onSettle}>
          {say.settle}
        </Button>
      )}
      {closed?.reason && !checking?.open && !settling?.open && (
        <small className="listed-quiet">{closed.reason}</small>
      )}
    </div>
  );
}
