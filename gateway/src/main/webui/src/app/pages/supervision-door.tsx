import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Bones } from '@/ui/bones';
import { CooperationPage } from './cooperation-page';

const SupervisionShownPage = lazy(async () => ({
  default: (await import('./supervision-page')).SupervisionShownPage,
}));

/** The supervisions, or one of them. */
export function SupervisionPage() {
  const { supervisionId } = useParams();
  return supervisionId ? (
    <Suspense fallback={<Bones rows={12} />}>
      <SupervisionShownPage key={supervisionId} supervisionId={supervisionId} />
    </Suspense>
  ) : (
    <CooperationPage />
  );
}
