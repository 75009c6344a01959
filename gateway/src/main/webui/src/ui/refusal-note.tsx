import { Alert, Button } from 'antd';
import { isSessionEnd, RefusalError, UnreachableError } from '@/api/problem';
import { useWords } from '@/words/words-context';

interface Properties {
  error: unknown;
  /** What to do again after a lost answer. */
  onRetry?: () => void;
}

/** A refusal beside what caused it: the officer's sentence first, the article behind a link, the code small. */
export function RefusalNote({ error, onRetry }: Properties) {
  const words = useWords();
  // The end of a session is said once, over the page.
  if (!error || isSessionEnd(error)) return null;
  if (error instanceof RefusalError) return <Refused error={error} />;
  const text = error instanceof UnreachableError ? words.refusal.unreachable : words.refusal.broken;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={text}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {words.refusal.retry}
          </Button>
        )
      }
    />
  );
}

function Refused({ error }: { error: RefusalError }) {
  const words = useWords();
  const { problem } = error;
  const page = problem.type.startsWith('/problems/') ? problem.type : undefined;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={problem.title}
      description={
        <>
          {problem.detail && <p className="refusal-detail">{problem.detail}</p>}
          <span className="refusal-small">
            {problem.basis && <>{words.refusal.basis(problem.basis)} · </>}
            {page && (
              <a href={page} target="_blank" rel="noreferrer">
                {words.refusal.explain}
              </a>
            )}{' '}
            <code>{words.refusal.code(problem.code)}</code>
          </span>
        </>
      }
    />
  );
}
