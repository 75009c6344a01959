import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Bones } from '@/ui/bones';
import { CooperationPage } from './cooperation-page';

const AssistanceRequestPage = lazy(async () => ({
  default: (await import('./assistance-page')).AssistanceRequestPage,
}));

/** The requests for assistance, or one of them. */
export function AssistancePage() {
  const { assistanceId } = useParams();
  return assistanceId ? (
    <Suspense fallback={<Bones rows={12} />}>
      <AssistanceRequestPage key={assistanceId} assistanceId={assistanceId} />
    </Suspense>
  ) : (
    <CooperationPage />
  );
}
