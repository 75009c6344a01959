import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  EyeOutlined,
  HourglassOutlined,
  InboxOutlined,
  SendOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { NoticeState } from '@/api/types';
import { useNoticeWords } from '@/words/notice/notice-speech';

const ICONS = {
  PLANNED: <HourglassOutlined />,
  SENT: <SendOutlined />,
  DELIVERED: <InboxOutlined />,
  OPENED: <EyeOutlined />,
  ACTED: <CheckCircleOutlined />,
  WITHHELD: <StopOutlined />,
  FAILED: <CloseCircleOutlined />,
} satisfies Record<NoticeState, ReactNode>;

/** How far a notice has come, as a sign and a word. */
export function StateMark({ state }: { state: NoticeState }) {
  const words = useNoticeWords();
  return (
    <span className={`notice-state notice-state-${state.toLowerCase()}`}>
      <span aria-hidden>{ICONS[state]}</span> {words.noticeList.states[state]}
    </span>
  );
}
