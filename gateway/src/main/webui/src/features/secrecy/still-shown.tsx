import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Secrets } from '@/api/types';
import { useOfficeName } from '@/ui/office-name';
import { useSecrecyWords } from '@/words/secrecy';
import '@/ui/panel-parts.css';

type SecretShare = Secrets['shares'][number];

/** By which shares a document is shown, whether it is secret or not. */
export function sharesOf(secrets: Secrets, documentId: string): SecretShare[] {
  return secrets.shares.filter(
    (share) => share.fieldClass === 'SECRET' || share.documents.includes(documentId),
  );
}

/** To whom the mark closes nothing: each office with the share that must be recalled first. */
export function StillShown({ shares }: { shares: SecretShare[] }) {
  const { secrecy: says } = useSecrecyWords();
  const officeName = useOfficeName();
  if (shares.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="panel-notice"
      title={says.stillShown}
      description={
        <ul className="panel-lines">
          {shares.map((share) => (
            <li key={share.shareId}>
              <Link to={`/sharing/${share.shareId}`}>
                {officeName(share.office, share.officeName)}
              </Link>{' '}
              <small>{share.accepted ? says.stillSeen : says.stillOffered}</small>
            </li>
          ))}
        </ul>
      }
    />
  );
}
