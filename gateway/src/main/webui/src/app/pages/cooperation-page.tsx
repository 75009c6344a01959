import { useLocation, useSearchParams } from 'react-router';
import { AssistanceList } from '@/features/assistance/assistance-list';
import { JointHandlingList } from '@/features/joint-handling/joint-handling-list';
import { NotificationList } from '@/features/lead-notification/notification-list';
import { SupervisionList } from '@/features/supervision/supervision-list';
import { PageHead } from '@/ui/page-head';
import { Ways } from '@/ui/tabs';
import { oneOf } from '@/ui/use-address';
import { useAssistanceWords } from '@/words/assistance';
import { useJointHandlingWords } from '@/words/joint-handling';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { useSupervisionWords } from '@/words/supervision';

const BOXES = ['received', 'sent'] as const;

/** What is listed, as the address names it. */
const KINDS = ['notifications', 'assistance', 'joint-handlings', 'supervisions'] as const;

/** Addresses of their own list what stands under them. */
const PLACES: Partial<Record<string, (typeof KINDS)[number]>> = {
  '/assistance': 'assistance',
  '/joint-handlings': 'joint-handlings',
  '/supervisions': 'supervisions',
};

/** 协作: what offices do for one another without handing a matter over. */
export function CooperationPage() {
  const words = useLeadNotificationWords();
  const { assistance } = useAssistanceWords();
  const { jointHandling } = useJointHandlingWords();
  const { supervision } = useSupervisionWords();
  const [parameters] = useSearchParams();
  const place = PLACES[useLocation().pathname];
  const kind = oneOf(KINDS, parameters.get('of')) ?? place ?? 'notifications';
  const box = oneOf([...BOXES], parameters.get('box')) ?? 'received';
  const boxes = {
    notifications: words.leadNotification.boxes,
    assistance: assistance.boxes,
    'joint-handlings': jointHandling.boxes,
    supervisions: supervision.boxes,
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
      <Listed key={`${kind} ${box}`} kind={kind} box={box} />
    </>
  );
}

interface ListedProperties {
  kind: (typeof KINDS)[number];
  box: (typeof BOXES)[number];
}

function Listed({ kind, box }: ListedProperties) {
  switch (kind) {
    case 'notifications':
      return <NotificationList box={box} />;
    case 'assistance':
      return <AssistanceList box={box} />;
    case 'joint-handlings':
      return <JointHandlingList box={box} />;
    case 'supervisions':
      return <SupervisionList box={box} />;
  }
}
