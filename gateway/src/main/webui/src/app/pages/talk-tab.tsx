import type { Me } from '@/api/types';
import { CommentsPanel } from '@/features/comment/comments-panel';
import { ProposalsPanel } from '@/features/proposal/proposals-panel';

interface Properties {
  matterId: string;
  me: Me;
}

/** 交流: what is proposed to whoever handles the matter, and what officers say about it. */
export function TalkTab({ matterId, me }: Properties) {
  return (
    <>
      <ProposalsPanel matterId={matterId} />
      <CommentsPanel matterId={matterId} ownOffice={me.office?.id ?? ''} />
    </>
  );
}
