import { CheckCircleFilled, CloseCircleFilled, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { itemPageOf } from '@/api/intake-place';
import { NoTicketError } from '@/api/uploads';
import { RefusalNote } from '@/ui/refusal-note';
import { sizeOf } from '@/ui/sizes';
import type { EvidenceWords } from '@/words/evidence';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { carrier } from './carrier';
import { FileGoneError } from './journey';
import { secondsLeft, speedOf } from './pace';
import { canBeCancelled, type Upload } from './upload-queue';

/** One file: how far it is, or what became of it. */
export function UploadLine({ upload }: { upload: Upload }) {
  const words = useEvidenceWords();
  const { key, title, name, phase, sent, length, error } = upload;
  const canRetry = phase === 'FAILED' || phase === 'CANCELLED';
  return (
    <li className="upload" data-phase={phase}>
      <div className="upload-head">
        <span className="upload-title" title={name}>
          {phase === 'DONE' && <CheckCircleFilled aria-hidden />}
          {phase === 'FAILED' && <CloseCircleFilled aria-hidden />}{' '}
          {upload.evidenceId ? (
            <Link to={itemPageOf(upload.place, upload.evidenceId)}>{title}</Link>
          ) : (
            title
          )}
        </span>
        {canBeCancelled(upload) && (
          <Button
            size="small"
            aria-label={words.uploads.cancelOf(title)}
            onClick={() => carrier.cancel(key)}
          >
            {words.action.cancel}
          </Button>
        )}
        {canRetry && (
          <span className="upload-ways">
            {!(error instanceof FileGoneError) && (
              <Button
                size="small"
                aria-label={words.uploads.againOf(title)}
                onClick={() => carrier.again(key)}
              >
                {words.uploads.again}
              </Button>
            )}
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={words.uploads.removeOf(title)}
              title={words.uploads.removeOf(title)}
              onClick={() => carrier.remove(key)}
            />
          </span>
        )}
      </div>
      {(phase === 'SENDING' || phase === 'CHECKING') && (
        <progress
          max={length}
          value={phase === 'CHECKING' ? length : sent}
          aria-label={words.uploads.progressOf(title)}
        />
      )}
      <small className="number">{stateOf(upload, words)}</small>
      {phase === 'FAILED' && <Failure error={error} />}
    </li>
  );
}

function Failure({ error }: { error: unknown }) {
  const words = useEvidenceWords();
  if (error instanceof NoTicketError) {
    return <p className="upload-refused">{words.uploads.noTicket}</p>;
  }
  if (error instanceof FileGoneError) {
    return <p className="upload-refused">{words.uploads.fileGone}</p>;
  }
  return <RefusalNote error={error} />;
}

function stateOf(upload: Upload, words: EvidenceWords): string {
  const { phase, sent, length, pace, number } = upload;
  if (phase === 'DONE' && number !== undefined) return words.uploads.takenIn(number);
  if (phase !== 'SENDING') return words.uploads.phases[phase];
  const speed = speedOf(pace);
  const left = secondsLeft(pace, sent, length);
  const of = words.uploads.sent(sizeOf(sent), sizeOf(length));
  if (speed === undefined) return of;
  return words.uploads.moving(of, sizeOf(speed), left === undefined ? undefined : left);
}
