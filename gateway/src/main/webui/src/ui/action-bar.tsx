import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useWords } from '@/words/words-context';
import './action-bar.css';

export interface Step {
  key: string;
  label: string;
  open: boolean;
  /** Why it is not open, in the officer's words. */
  reason?: string | undefined;
  danger?: boolean;
}

interface Properties {
  /** In the order of procedure: the first open one is the next step. */
  steps: Step[];
  onStep: (key: string) => void;
  busy?: boolean;
}

/** The next step as one primary button; the rest under "more", the closed ones with their reason. */
export function ActionBar({ steps, onStep, busy = false }: Properties) {
  const words = useWords();
  // What undoes or ends something is never the step that is waited for.
  const next = steps.find((step) => step.open && !step.danger);
  const others = steps.filter((step) => step !== next);
  return (
    <div className="action-bar">
      {next && (
        <Button type="primary" loading={busy} onClick={() => onStep(next.key)}>
          {next.label}
        </Button>
      )}
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: others.map((step) => ({
              key: step.key,
              disabled: !step.open,
              danger: step.danger ?? false,
              label: (
                <span className="action-step">
                  {step.label}
                  {!step.open && <small>{step.reason ?? words.action.notOpen}</small>}
                </span>
              ),
            })),
            onClick: ({ key }) => onStep(key),
          }}
        >
          <Button>
            {words.action.more} <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
    </div>
  );
}
