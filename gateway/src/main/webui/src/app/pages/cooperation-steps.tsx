import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import type { Matter } from '@/api/types';

const RaiseDialog = lazy(async () => ({
  default: (await import('@/features/dispute/raise-dialog')).RaiseDialog,
}));

const NotifyDialog = lazy(async () => ({
  default: (await import('@/features/lead-notification/of-matter')).NotifyDialog,
}));

const AssistanceDrawer = lazy(async () => ({
  default: (await import('@/features/assistance/of-matter')).ContentDrawer,
}));

const InviteDialog = lazy(async () => ({
  default: (await import('@/features/joint-handling/of-matter')).InviteDialog,
}));

const OrderDialog = lazy(async () => ({
  default: (await import('@/features/supervision/of-matter')).OrderDialog,
}));

interface Properties {
  matter: Matter;
  /** The dialog that is open. */
  step: string | undefined;
  onClose: () => void;
}

/** What begins between offices on the page of a matter, and is gone on with on a page of its own. */
export function CooperationSteps(properties: Properties) {
  return (
    <Suspense fallback={null}>
      <Step {...properties} />
    </Suspense>
  );
}

function Step({ matter, step, onClose }: Properties) {
  const navigate = useNavigate();
  switch (step) {
    case 'notify-lead':
      return (
        <NotifyDialog
          matterId={matter.matterId}
          title={matter.title}
          own={matter.writingOffice}
          onClose={onClose}
          onDone={(notification) => void navigate(`/lead-notifications/${notification}`)}
        />
      );
    case 'request-assistance':
      return (
        <AssistanceDrawer
          writing={{ kind: 'draft', matterId: matter.matterId, own: matter.writingOffice }}
          onClose={onClose}
          onDone={(assistance) =>
            void navigate(`/assistance/${assistance}`, { state: { isDrafted: true } })
          }
        />
      );
    case 'invite-joint-handling':
      return (
        <InviteDialog
          matterId={matter.matterId}
          title={matter.title}
          own={matter.writingOffice}
          onClose={onClose}
          onDone={(joint) => void navigate(`/joint-handlings/${joint}`)}
        />
      );
    case 'order-supervision':
      return (
        <OrderDialog
          matterId={matter.matterId}
          onClose={onClose}
          onDone={(supervision) => void navigate(`/supervisions/${supervision}`)}
        />
      );
    case 'raise-dispute':
      return (
        <RaiseDialog
          matterId={matter.matterId}
          own={matter.writingOffice}
          onClose={onClose}
          onDone={(dispute) => void navigate(`/disputes/${dispute.id}`)}
        />
      );
    default:
      return null;
  }
}
