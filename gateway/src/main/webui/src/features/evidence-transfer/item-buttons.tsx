import { Button } from 'antd';
import type { ListedItem } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { titleOf } from './names';

interface Properties {
  item: ListedItem;
  isBusy: boolean;
  onAgree: () => void;
  onDiscrepancy: () => void;
  onSettle: () => void;
}

/** What may be done with one item now. */
export function ItemButtons({ item, isBusy, onAgree, onDiscrepancy, onSettle }: Properties) {
  const words = useEvidenceWords();
  const say = words.evidenceTransfer;
  const isOpen = (step: ListedItem['actions'][number]['name']) =>
    item.actions.some(({ name, open }) => name === step && open);
  return (
    <div className="listed-buttons">
      {isOpen('check') && (
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
      {isOpen('resolve') && (
        <Button size="small" aria-label={say.settleOf(titleOf(item, words))} onClick={onSettle}>
          {say.settle}
        </Button>
      )}
    </div>
  );
}
