import { useSearchParams } from 'react-router';
import { NotificationList } from '@/features/lead-notification/notification-list';
import { PageHead } from '@/ui/page-head';
import { Ways } from '@/ui/tabs';
import { oneOf } from '@/ui/use-address';
import { useLeadNotificationWords } from '@/words/lead-notification';

const BOXES = ['received', 'sent'] as const;

/** 协作: what offices do for one another without handing a matter over. */
export function CooperationPage() {
  const words = useLeadNotificationWords();
  const [parameters] = useSearchParams();
  const box = oneOf([...BOXES], parameters.get('box')) ?? 'received';
  return (
    <>
      <PageHead title={words.places.COOPERATION} />
      <Ways
        label={words.places.COOPERATION}
        ways={BOXES.map((one) => ({
          to: `/cooperation?box=${one}`,
          label: words.leadNotification.boxes[one],
          isHere: one === box,
        }))}
      />
      <NotificationList key={box} box={box} />
    </>
  );
}
