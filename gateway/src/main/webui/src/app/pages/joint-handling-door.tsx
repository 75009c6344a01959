import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Bones } from '@/ui/bones';
import { CooperationPage } from './cooperation-page';

const JointHandlingShownPage = lazy(async () => ({
  default: (await import('./joint-handling-page')).JointHandlingShownPage,
}));

/** The joint handlings, or one of them. */
export function JointHandlingPage() {
  const { jointHandlingId } = useParams();
  return jointHandlingId ? (
    <Suspense fallback={<Bones rows={12} />}>
      <JointHandlingShownPage key={jointHandlingId} jointHandlingId={jointHandlingId} />
    </Suspense>
  ) : (
    <CooperationPage />
  );
}
