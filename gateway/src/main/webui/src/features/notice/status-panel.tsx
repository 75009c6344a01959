import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { NoticeStatus } from '@/api/types';
import { Bones } from '@/ui/bones';
import { moment } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useNoticeSpeech, useNoticeWords } from '@/words/notice/notice-speech';
import { statusQuery } from './api';
import { GapTable } from './gap-table';
import { MailState } from './mail-state';
import { levelOf, type Level } from './status-level';
import './status.css';

const ICONS = {
  calm: <CheckCircleOutlined />,
  waiting: <ClockCircleOutlined />,
  missing: <ExclamationCircleOutlined />,
} satisfies Record<Level, ReactNode>;

const FIGURES = ['facts', 'planned', 'withheld', 'sent', 'delivered'] as const;

/** Whether everybody who had to be told was told: the facts beside the notices made of them. */
export function StatusPanel() {
  const { words, language } = useNoticeSpeech();
  const status = useQuery(statusQuery);
  if (status.isPending) return <Bones rows={8} />;
  if (!status.data) {
    return <RefusalNote error={status.error} onRetry={() => void status.refetch()} />;
  }
  const level = levelOf(status.data);
  return (
    <>
      <section className={`panel status-${level}`} aria-label={words.noticeStatus.result}>
        <p className="status-word" role="status">
          <span aria-hidden>{ICONS[level]}</span> {words.noticeStatus.levels[level]}
        </p>
        <p className="status-checked">
          {words.noticeStatus.checked(moment(status.data.checkedAt, language))}
          <Button size="small" loading={status.isFetching} onClick={() => void status.refetch()}>
            {words.action.refresh}
          </Button>
        </p>
        {status.isError && <RefusalNote error={status.error} />}
        <Figures status={status.data} />
        {status.data.late > 0 && (
          <p className="notice-note">{words.noticeStatus.late(status.data.late)}</p>
        )}
      </section>
      <GapTable gaps={status.data.gaps} />
      <MailState mail={status.data.mail} />
    </>
  );
}

function Figures({ status }: { status: NoticeStatus }) {
  const words = useNoticeWords();
  return (
    <dl className="status-figures">
      {FIGURES.map((name) => (
        <div key={name}>
          <dt>{words.noticeStatus.figures[name]}</dt>
          <dd className="number">{status[name].toLocaleString('en-US')}</dd>
          <dd className="status-means">{words.noticeStatus.means[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
