import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { meQuery } from '@/api/me';
import { checkRight, rightQuery } from '@/features/right/api';
import { RightFacts } from '@/features/right/right-facts';
import { RightForm } from '@/features/right/right-form';
import { saidOf } from '@/features/right/said-of';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useRightsWords } from '@/words/rights/rights-speech';

/** A registered right: how it stands, whom to ask, and when somebody last looked. */
export function RightPage() {
  const words = useRightsWords();
  const { rightId = '' } = useParams();
  const queries = useQueryClient();
  const right = useQuery(rightQuery(rightId));
  const me = useQuery(meQuery).data;
  const [isChecking, setChecking] = useState(false);
  if (right.isPending || !me) return <Bones rows={12} />;
  if (!right.data) return <RefusalNote error={right.error} onRetry={() => void right.refetch()} />;
  const shown = right.data;
  const check = shown.actions.at(0);
  return (
    <>
      <PageHead
        title={shown.name}
        over={<span className="number">{shown.number}</span>}
        facts={words.rightTypes[shown.type]}
        actions={
          !isChecking && (
            <Tooltip title={check?.reason}>
              <Button type="primary" disabled={!check?.open} onClick={() => setChecking(true)}>
                {words.right.check}
              </Button>
            </Tooltip>
          )
        }
      />
      {isChecking ? (
        <RightForm
          initial={saidOf(shown)}
          today={me.today}
          isCheck
          save={async (said, key) => {
            try {
              return await checkRight(rightId, shown.version, said, key);
            } catch (error) {
              // Somebody else may have looked meanwhile: the next try builds on that.
              void right.refetch();
              throw error;
            }
          }}
          onSaved={() => {
            setChecking(false);
            // The leads that name it warn by what was found now.
            void queries.invalidateQueries();
          }}
          onCancel={() => setChecking(false)}
        />
      ) : (
        <RightFacts right={shown} />
      )}
    </>
  );
}
