import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SecretDocument, Secrets } from '@/api/types';
import { Bones } from '@/ui/bones';
import { plainDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useSecrecyWords } from '@/words/secrecy';
import { useSpeech } from '@/words/words-context';
import { secretsQuery } from './api';
import { SecrecyDialog } from './secrecy-dialog';
import '@/ui/panel-parts.css';

interface Properties {
  matterId: string;
  /** A letter or an item of evidence. */
  documentId: string;
}

/** Whether the document is secret, since when and why; to mark it, and to lift that. */
export function SecrecyPanel({ matterId, documentId }: Properties) {
  const { secrecy: says } = useSecrecyWords();
  const secrets = useQuery(secretsQuery(matterId));
  const [deciding, setDeciding] = useState<'mark' | 'lift' | undefined>(undefined);
  if (secrets.isPending) return <Bones rows={2} />;
  if (!secrets.data) {
    return <RefusalNote error={secrets.error} onRetry={() => void secrets.refetch()} />;
  }
  const { items, lifting, marking } = secrets.data;
  const marks = items.filter((mark) => mark.documentId === documentId);
  const inForce = marks.find((mark) => !mark.liftedOn);
  const step = inForce ? 'lift' : 'mark';
  const leave = inForce ? lifting : marking;
  return (
    <>
      {marks.length === 0 && <p>{says.none}</p>}
      {marks.length > 0 && (
        <ul className="panel-lines" aria-label={says.log}>
          {marks.map((mark) => (
            <MarkLine
              key={`${mark.markedOn} ${mark.liftedOn ?? ''} ${mark.ground}`}
              mark={mark}
              shares={secrets.data.shares.filter(({ shareId }) => mark.shownBy.includes(shareId))}
            />
          ))}
        </ul>
      )}
      {leave.open ? (
        <Button onClick={() => setDeciding(step)}>{says[step]}</Button>
      ) : (
        <small>{leave.reason}</small>
      )}
      {deciding && (
        <SecrecyDialog
          secrets={secrets.data}
          documentId={documentId}
          deciding={deciding}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  );
}

function MarkLine({ mark, shares }: { mark: SecretDocument; shares: Secrets['shares'] }) {
  const { secrecy: says } = useSecrecyWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const called = (label: SecretDocument['markedBy']) =>
    (language === 'en' ? label?.labelEn : label?.label) ?? '';
  return (
    <li>
      {says.grounds[mark.ground]}
      {mark.words && ` · ${mark.words}`}
      <small>
        {says.marked(
          officeName(mark.office, mark.officeName),
          plainDay(mark.markedOn, language),
          called(mark.markedBy),
        )}
        {mark.liftedOn &&
          ` · ${says.lifted(
            plainDay(mark.liftedOn, language),
            called(mark.liftedBy),
            mark.liftReason ?? '',
          )}`}
      </small>
      {shares.length > 0 && (
        <small>
          {says.alsoShown}
          {shares.map((share) => (
            <span key={share.shareId}>
              {' '}
              <Link to={`/sharing/${share.shareId}`}>
                {officeName(share.office, share.officeName)}
              </Link>
            </span>
          ))}
        </small>
      )}
    </li>
  );
}
