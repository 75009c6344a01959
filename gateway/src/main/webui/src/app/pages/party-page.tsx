import { useQuery } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { partyQuery } from '@/features/party/api';
import { MergeDialog } from '@/features/party/merge-dialog';
import { MergesPanel } from '@/features/party/merges-panel';
import { NamedTable } from '@/features/party/named-table';
import { NamesPanel } from '@/features/party/names-panel';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { usePartiesWords } from '@/words/parties/parties-speech';

/** A party: its names and the matters it stands in, as far as this office sees them. */
export function PartyPage() {
  const words = usePartiesWords();
  const { partyId = '' } = useParams();
  const party = useQuery(partyQuery(partyId));
  const [isMerging, setMerging] = useState(false);
  if (party.isPending) return <Bones rows={12} />;
  if (!party.data) return <RefusalNote error={party.error} onRetry={() => void party.refetch()} />;
  const shown = party.data;
  const merge = shown.actions.find(({ name }) => name === 'merge');
  const again = () => void party.refetch();
  return (
    <>
      <PageHead
        title={shown.name}
        over={<span className="number">{shown.identifier ?? words.action.unknown}</span>}
        facts={words.partyKinds[shown.kind]}
        actions={
          <Tooltip title={merge?.reason}>
            <Button disabled={!merge?.open} onClick={() => setMerging(true)}>
              {words.party.merge}
            </Button>
          </Tooltip>
        }
      />
      <NamedTable party={shown} />
      <NamesPanel party={shown} onChanged={again} />
      <MergesPanel party={shown} onChanged={again} />
      {isMerging && (
        <MergeDialog
          party={shown}
          onDone={() => {
            setMerging(false);
            again();
          }}
          onCancel={() => setMerging(false)}
        />
      )}
    </>
  );
}
