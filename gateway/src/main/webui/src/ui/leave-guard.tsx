import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** What would be lost, and the two ways on. */
interface Question {
  title: string;
  text: string;
  stay: string;
  leave: string;
}

/** Asks before leaving the page, only while something would be lost. */
export function LeaveGuard({ wouldLose, says }: { wouldLose: () => boolean; says: Question }) {
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
    <LeaveQuestion
      isAsked={blocker.state === 'blocked'}
      says={says}
      onStay={() => blocker.reset?.()}
      onLeave={() => blocker.proceed?.()}
    />
  );
}

interface QuestionProperties {
  isAsked: boolean;
  says: Question;
  onStay: () => void;
  onLeave: () => void;
}

/** To stay is what the key of assent does: what is lost cannot be brought back. */
export function LeaveQuestion({ isAsked, says, onStay, onLeave }: QuestionProperties) {
  return (
    <Modal
      open={isAsked}
      title={says.title}
      okText={says.stay}
      cancelText={says.leave}
      onOk={onStay}
      cancelButtonProps={{ onClick: onLeave }}
      onCancel={onStay}
      width={440}
      destroyOnHidden
    >
      <p>{says.text}</p>
    </Modal>
  );
}
