import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { uploadDoor } from '@/api/upload-door';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { carrier } from './carrier';
import { UploadLine } from './upload-line';
import { isUnderWay, wouldBeLost } from './upload-queue';
import './dock.css';

/** 上传: every file on its way, at the lower edge of whatever page is shown. */
export function UploadDock() {
  const words = useEvidenceWords();
  const uploads = useSyncExternalStore(carrier.listen, carrier.uploads);
  const [isFolded, setFolded] = useState(false);
  useEffect(() => {
    const collect = () => {
      const brought = uploadDoor.take();
      if (brought.length > 0) {
        carrier.add(brought);
        setFolded(false);
      }
    };
    collect();
    return uploadDoor.listen(collect);
  }, []);
  const underWay = uploads.filter(isUnderWay).length;
  useLeaveWarning(uploads.some(wouldBeLost));
  if (uploads.length === 0) return null;
  const done = uploads.filter(({ phase }) => phase === 'DONE').length;
  const failed = uploads.filter(({ phase }) => phase === 'FAILED').length;
  const says = words.uploads.state(underWay, done, failed);
  return (
    <section className="dock" aria-label={words.uploads.label}>
      <header>
        <h2>{words.uploads.label}</h2>
        <span role="status">{says}</span>
        {!uploads.every(wouldBeLost) && (
          <Button size="small" type="text" onClick={carrier.clear}>
            {words.uploads.clear}
          </Button>
        )}
        <Button
          size="small"
          type="text"
          icon={isFolded ? <UpOutlined /> : <DownOutlined />}
          aria-expanded={!isFolded}
          aria-label={isFolded ? words.uploads.unfold : words.uploads.fold}
          onClick={() => setFolded(!isFolded)}
        />
      </header>
      {!isFolded && (
        <ul>
          {uploads.map((upload) => (
            <UploadLine key={upload.key} upload={upload} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Leaving the window ends what is under way, and what failed cannot be tried again: the browser asks first. */
function useLeaveWarning(wouldLose: boolean): void {
  useEffect(() => {
    uploadDoor.hold(wouldLose);
    // Who signs out has been asked already.
    const onLeave = (event: BeforeUnloadEvent) => {
      if (uploadDoor.isHeld()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [wouldLose]);
}
