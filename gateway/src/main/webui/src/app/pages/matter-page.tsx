import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { meQuery } from '@/api/me';
import { matterQuery } from '@/features/matter/api';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { MatterShown } from './matter-shown';

/** What is this, who has it, what happens next. */
export function MatterPage() {
  const { matterId = '' } = useParams();
  const matter = useQuery(matterQuery(matterId));
  const me = useQuery(meQuery);
  if (matter.isPending || me.isPending) return <Bones rows={14} />;
  if (!matter.data || !me.data) {
    return (
      <RefusalNote
        error={matter.error ?? me.error}
        onRetry={() => void Promise.all([matter.refetch(), me.refetch()])}
      />
    );
  }
  return <MatterShown key={matterId} matter={matter.data} me={me.data} />;
}
