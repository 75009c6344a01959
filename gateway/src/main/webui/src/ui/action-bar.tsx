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
  /**
   * How it weighs among the others: the next step, the other answer to the same question, one more, or
   * one that undoes.
   */
  weight: 'NEXT' | 'BESIDE' | 'OTHER' | 'UNDOING';
}

interface Properties {
  /** In the order of procedure. */
  steps: Step[];
  onStep: (key: string) => void;
  busy?: boolean;
}

/** The next step as one primary button; the rest under "more", the closed ones with their reason. */
export function ActionBar({ steps, onStep, busy = false }: Properties) {
  const words = useWords();
  const next = steps.find((step) => step.weight === 'NEXT');
  const beside = steps.filter((step) => step.weight === 'BESIDE' && step.open);
  const others = steps.filter((step) => step !== next && !beside.includes(step));
  return (
    <div className="action-bar">
      {next && (
        <Button type="primary" loading={busy} onClick={() => onStep(next.key)}>
          {next.label}
        </Button>
      )}
      {beside.map((step) => (
        <Button key={step.key} disabled={busy} onClick={() => onStep(step.key)}>
          {step.label}
        </Button>
      ))}
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: others.map((step) => ({
              key: step.key,
              disabled: !step.open,
              danger: step.weight === 'UNDOING',
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
