import { useQuery } from '@tanstack/react-query';
import { workloadQuery } from '@/features/workload/api';
import { WorkloadTable } from '@/features/workload/workload-table';
import { Bones } from '@/ui/bones';
import { EmptyList } from '@/ui/empty-list';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useWorkloadWords } from '@/words/workload';

/** 工作量: whom to assign to, and who needs help. */
export function WorkloadPage() {
  const words = useWorkloadWords();
  const workload = useQuery(workloadQuery);
  return (
    <>
      <PageHead title={words.places.WORKLOAD} facts={words.workload.intro} />
      <section className="panel" aria-label={words.places.WORKLOAD}>
        {workload.isPending && <Bones rows={8} />}
        {workload.isError && (
          <RefusalNote error={workload.error} onRetry={() => void workload.refetch()} />
        )}
        {workload.data?.people.length === 0 && <EmptyList says={words.workload.empty} />}
        {workload.data && workload.data.people.length > 0 && (
          <WorkloadTable workload={workload.data} />
        )}
      </section>
    </>
  );
}
