import { DownloadOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Evidence, EvidenceAction, Opening } from '@/api/types';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ReasonDialog } from './reason-dialog';
import { useLook } from './use-look';
import { isInReach, Viewer } from './viewer';
import './evidence.css';

/** 内容: seen here without taking it along, or fetched; either is recorded first. */
export function ContentPanel({ item }: { item: Evidence }) {
  const words = useEvidenceWords();
  const [shown, setShown] = useState<Opening | undefined>(undefined);
  const [isFetched, setFetched] = useState(false);
  const { file } = item;
  const looking = useLook(item, (purpose, opening) => {
    setFetched(purpose === 'DOWNLOAD');
    if (purpose === 'VIEW') setShown(opening);
    else fetchFile(opening.contentUrl, file?.name ?? '');
  });
  if (!file) return null;
  const action = (wanted: EvidenceAction['name']) =>
    item.actions.find(({ name }) => name === wanted);
  return (
    <section className="panel content-panel" aria-label={words.evidence.content}>
      <h2>{words.evidence.content}</h2>
      <div className="content-buttons">
        {isInReach(file) ? (
          <ActionButton
            action={action('view')}
            label={shown ? words.evidence.viewAgain : words.evidence.view}
            icon={<EyeOutlined />}
            isBusy={looking.busyWith === 'VIEW'}
            onTake={looking.begin}
          />
        ) : (
          <span className="evidence-quiet">{words.evidence.notShownHere}</span>
        )}
        <ActionButton
          action={action('download')}
          label={words.evidence.download}
          icon={<DownloadOutlined />}
          isBusy={looking.busyWith === 'DOWNLOAD'}
          onTake={looking.begin}
        />
      </div>
      <p className="evidence-quiet" role="status">
        {isFetched ? words.evidence.fetched : words.evidence.viewRecorded}
      </p>
      {!looking.asked && <RefusalNote error={looking.error} />}
      {shown && file.shownAs && (
        <Viewer
          key={shown.openingId}
          address={shown.contentUrl}
          shownAs={file.shownAs}
          title={item.title ?? ''}
        />
      )}
      {looking.asked && (
        <ReasonDialog
          purpose={looking.asked}
          isBusy={looking.busyWith !== undefined}
          error={looking.error}
          onConfirm={(reason) => looking.asked && looking.look(looking.asked, reason)}
          onClose={looking.giveUp}
        />
      )}
    </section>
  );
}

interface ButtonProperties {
  action: EvidenceAction | undefined;
  label: string;
  icon: ReactNode;
  isBusy: boolean;
  onTake: (action: EvidenceAction) => void;
}

function ActionButton({ action, label, icon, isBusy, onTake }: ButtonProperties) {
  const words = useEvidenceWords();
  if (!action) return null;
  return (
    <span className="closed-action">
      <Button icon={icon} disabled={!action.open} loading={isBusy} onClick={() => onTake(action)}>
        {label}
      </Button>
      {!action.open && <small>{action.reason ?? words.action.notOpen}</small>}
    </span>
  );
}

function fetchFile(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
