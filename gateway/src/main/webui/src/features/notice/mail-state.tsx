import { ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { NoticeStatus } from '@/api/types';
import { moment } from '@/ui/dates';
import { useNoticeSpeech } from '@/words/notice/notice-speech';

/** Mail that waits, and mail that the server would not take. */
export function MailState({ mail }: { mail: NoticeStatus['mail'] }) {
  const { words, language } = useNoticeSpeech();
  const says = words.noticeStatus;
  return (
    <section className="panel" aria-label={says.mail}>
      <h2>{says.mail}</h2>
      {mail.waiting === 0 && mail.failing === 0 && <p className="notice-note">{says.mailCalm}</p>}
      {mail.waiting > 0 && (
        <p className="status-late">
          <ClockCircleOutlined aria-hidden /> {says.mailWaiting(mail.waiting)}
          {mail.oldestWaiting && <small>{says.since(moment(mail.oldestWaiting, language))}</small>}
        </p>
      )}
      {mail.failing > 0 && (
        <p className="status-bad">
          <ExclamationCircleOutlined aria-hidden /> {says.mailFailing(mail.failing)}
        </p>
      )}
      {mail.givenUp > 0 && <p className="notice-note">{says.mailGivenUp(mail.givenUp)}</p>}
      {mail.lastFailure && (
        <p className="notice-note">{says.lastFailure(says.failures[mail.lastFailure])}</p>
      )}
    </section>
  );
}
