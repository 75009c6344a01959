import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import type { Share } from '@/api/types';
import { useSecrecyWords } from '@/words/secrecy';
import { matterSharesQuery } from './api';
import '@/ui/panel-parts.css';

/** How a document must be treated that is open by a share. */
export function HandlingNote({ share }: { share: Share }) {
  const { secrecy: says } = useSecrecyWords();
  return (
    <Alert
      type="warning"
      showIcon
      title={says.handling}
      description={
        <>
          <p>{share.conditions.handling}</p>
          <p>
            {says.onward} <Link to={`/sharing/${share.id}`}>{says.toShare}</Link>
          </p>
        </>
      }
    />
  );
}

/** The same on the pages of a matter that one's office sees by a share; nothing otherwise. */
export function HandlingBanner({ matterId }: { matterId: string }) {
  const own = useQuery(meQuery).data?.office?.id;
  const shares = useQuery(matterSharesQuery(matterId)).data?.shares ?? [];
  const share = shares.find((one) => one.state === 'ACCEPTED' && one.to.id === own);
  return share ? <HandlingNote share={share} /> : null;
}
