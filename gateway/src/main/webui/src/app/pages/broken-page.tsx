import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { useWords } from '@/words/words-context';
import { reportFault } from '../report-faults';

/** A fault of the console itself: reported once, never a blank page. */
export function BrokenPage() {
  const words = useWords();
  const error = useRouteError();
  useEffect(() => reportFault(error), [error]);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={words.refusal.broken}
      action={
        <Button size="small" onClick={() => window.location.reload()}>
          {words.refusal.reload}
        </Button>
      }
    />
  );
}
