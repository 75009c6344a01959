import { DownloadOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Evidence, EvidenceAction, Opening } from '@/api/types';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { ReasonDialog } from './reason-dialog';
import { useLook } from './use-look';
import { canShow, Viewer } from './viewer';
import './evidence.css';

/** 内容: seen here without taking it along, or fetched; either is recorded first. */
export function ContentPanel({ item }: { item: Evidence }) {
  const words = useEvidenceWords();
  const [shown, setShown] = useState<Opening | undefined>(undefined);
  const { file } = item;
  const looking = useLook(item, (purpose, opening) => {
    if (purpose === 'VIEW') setShown(opening);
    else fetchFile(opening.contentUrl, file?.name ?? '');
  });
  if (!file) return null;
  const view = item.actions.find(({ name }) => name === 'view');
  const download = item.actions.find(({ name }) => name === 'download');
  return (
    <section className="panel content-panel" aria-label={words.evidence.content}>
      <h2>{words.evidence.content}</h2>
      <div className="content-buttons">
        {canShow(file) ? (
          <ActionButton
            action={view}
            label={shown ? words.evidence.viewAgain : words.evidence.view}
            icon={<EyeOutlined />}
            isBusy={looking.isBusy}
            onTake={() => looking.begin('VIEW')}
          />
        ) : (
          <span className="evidence-quiet">{words.evidence.notShown(file.mediaType)}</span>
        )}
        <ActionButton
          action={download}
          label={words.evidence.download}
          icon={<DownloadOutlined />}
          isBusy={looking.isBusy}
          onTake={() => looking.begin('DOWNLOAD')}
        />
      </div>
      {!looking.asked && <RefusalNote error={looking.error} />}
      {shown && (
        <Viewer
          key={shown.openingId}
          address={shown.contentUrl}
          mediaType={file.mediaType}
          title={item.title}
        />
      )}
      {!shown && canShow(file) && <p className="evidence-quiet">{words.evidence.viewRecorded}</p>}
      {looking.asked && (
        <ReasonDialog
          purpose={looking.asked}
          isBusy={looking.isBusy}
          error={looking.error}
          onConfirm={(reason) => looking.asked && void looking.look(looking.asked, reason)}
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
  onTake: () => void;
}

function ActionButton({ action, label, icon, isBusy, onTake }: ButtonProperties) {
  const words = useEvidenceWords();
  if (!action) return null;
  return (
    <span className="closed-action">
      <Button icon={icon} disabled={!action.open} loading={isBusy} onClick={onTake}>
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
