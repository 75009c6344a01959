import { lazy, Suspense } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { NotificationList } from '@/features/lead-notification/notification-list';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { Ways } from '@/ui/tabs';
import { oneOf } from '@/ui/use-address';
import { useAssistanceWords } from '@/words/assistance';
import { useLeadNotificationWords } from '@/words/lead-notification';

const AssistanceList = lazy(async () => ({
  default: (await import('@/features/assistance/assistance-list')).AssistanceList,
}));

const BOXES = ['received', 'sent'] as const;

/** What is listed, as the address names it; the address of assistance itself lists assistance. */
const KINDS = ['notifications', 'assistance'] as const;

/** 协作: what offices do for one another without handing a matter over. */
export function CooperationPage() {
  const words = useLeadNotificationWords();
  const { assistance } = useAssistanceWords();
  const [parameters] = useSearchParams();
  const isAssistance = useLocation().pathname === '/assistance';
  const kind =
    oneOf(KINDS, parameters.get('of')) ?? (isAssistance ? 'assistance' : 'notifications');
  const box = oneOf([...BOXES], parameters.get('box')) ?? 'received';
  const boxes = {
    notifications: words.leadNotification.boxes,
    assistance: assistance.boxes,
  } satisfies Record<(typeof KINDS)[number], Record<(typeof BOXES)[number], string>>;
  return (
    <>
      <PageHead title={words.places.COOPERATION} />
      <Ways
        label={words.places.COOPERATION}
        ways={KINDS.flatMap((of) =>
          BOXES.map((one) => ({
            to: `/cooperation?of=${of}&box=${one}`,
            label: boxes[of][one],
            isHere: of === kind && one === box,
          })),
        )}
      />
      {kind === 'assistance' ? (
        <Suspense fallback={<Bones rows={8} />}>
          <AssistanceList key={box} box={box} />
        </Suspense>
      ) : (
        <NotificationList key={box} box={box} />
      )}
    </>
  );
}
