import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '@/words/words-context';

/** Asks before leaving, only while something would be lost. */
export function LeaveGuard({ wouldLose }: { wouldLose: () => boolean }) {
  const words = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && wouldLose(),
  );
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [wouldLose]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={words.lead.leaveTitle}
      okText={words.lead.stay}
      cancelText={words.lead.leave}
      onOk={() => blocker.reset?.()}
      cancelButtonProps={{ onClick: () => blocker.proceed?.() }}
      onCancel={() => blocker.reset?.()}
      width={440}
    >
      <p>{words.lead.leaveText}</p>
    </Modal>
  );
}
