import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import type { MatterShares, Share } from '@/api/types';
import { useOfficeName } from '@/ui/office-name';
import { useSecrecyWords } from '@/words/secrecy';
import { matterSharesQuery } from './api';
import { sharesSeenBy } from './seen-by-share';
import '@/ui/panel-parts.css';

interface Properties {
  share: Share;
  /** What is shared: usually a document. */
  title?: string;
}

/** How that must be treated which is open by a share. */
export function HandlingNote({ share, title }: Properties) {
  const { secrecy: says } = useSecrecyWords();
  return (
    <Alert
      type="warning"
      showIcon
      className="panel-notice"
      title={title ?? says.handling}
      description={
        <>
          <p>{share.conditions.handling}</p>
          <p>
            {says.onward}{' '}
            <Link to={`/sharing/${share.id}`} className="in-text">
              {says.toShare}
            </Link>
          </p>
        </>
      }
    />
  );
}

/** The same on the pages of documents that one's office sees by a share; nothing otherwise. */
export function HandlingBanner({ matterId }: { matterId: string }) {
  const [share] = useSeenShares(matterId);
  return share ? <HandlingNote share={share} /> : null;
}

/** The same on the page of the matter itself, above everything that it shows. */
export function SharedMatterBanner({ matterId }: { matterId: string }) {
  return useSeenShares(matterId).map((share) => <SharedMatterNote key={share.id} share={share} />);
}

function SharedMatterNote({ share }: { share: Share }) {
  const words = useSecrecyWords();
  const nameOf = useOfficeName();
  const { id, name } = share.from;
  return (
    <HandlingNote
      share={share}
      title={words.secrecy.sharedMatter(words.offices.brief(nameOf(id, name)))}
    />
  );
}

const NONE: MatterShares['shares'] = [];

function useSeenShares(matterId: string): MatterShares['shares'] {
  const own = useQuery(meQuery).data?.office?.id;
  const shares = useQuery(matterSharesQuery(matterId)).data;
  return own && shares ? sharesSeenBy(own, shares) : NONE;
}
