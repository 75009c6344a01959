import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { EvidenceCard } from '@/api/types';
import { DataList } from '@/ui/data-list';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { sizeOf } from '@/ui/sizes';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { evidencePages } from './api';
import { evidenceColumns } from './evidence-columns';
import './evidence.css';

interface Properties {
  matterId: string;
  /** Opens the form; absent for those who may take nothing in. */
  onTakeIn: (() => void) | undefined;
}

/** 证据: what the matter rests on, where each item is, whether it is whole. */
export function EvidenceList({ matterId, onTakeIn }: Properties) {
  const speech = useEvidenceSpeech();
  const { words } = speech;
  const nameOf = useOfficeName();
  const evidence = useInfiniteQuery(evidencePages(matterId));
  const columns = useMemo(() => evidenceColumns(speech, nameOf), [speech, nameOf]);
  const quota = evidence.data?.pages[0]?.quota;
  const begin = onTakeIn && (
    <Button type="primary" icon={<PlusOutlined />} onClick={onTakeIn}>
      {words.evidence.takeIn}
    </Button>
  );
  return (
    <section className="evidence-list" aria-label={words.evidence.label}>
      <DataList
        name="evidence"
        asked={matterId}
        label={words.evidence.label}
        columns={columns}
        query={evidence}
        keyOf={keyOf}
        // A change of the matter is no change of each item.
        matterOf={keyOf}
        filters={quota && quota.items > 0 ? begin : undefined}
        empty={
          <EmptyList
            says={onTakeIn ? words.evidence.empty : words.evidence.emptyReading}
            begin={begin}
          />
        }
      />
      {quota && (
        <p className="evidence-quota number">
          {words.evidence.quota(
            quota.items,
            quota.mostItems,
            sizeOf(quota.bytes),
            sizeOf(quota.mostBytes),
          )}
        </p>
      )}
    </section>
  );
}

const keyOf = (card: EvidenceCard) => card.evidenceId;
