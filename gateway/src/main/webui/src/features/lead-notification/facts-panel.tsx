import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LeadNotification } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { OfficeName } from '@/ui/office-name';
import { useLeadNotificationWords } from '@/words/lead-notification';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** What the other office is told. */
export function FactsPanel({ notification }: { notification: LeadNotification }) {
  const { leadNotification: says } = useLeadNotificationWords();
  return (
    <section className="panel" aria-label={says.told}>
      <h2>{says.told}</h2>
      <dl className="facts">
        <Pair name={says.fields.facts}>
          <span className="written">{notification.facts}</span>
        </Pair>
        <Pair name={says.fields.reason}>
          <span className="written">{notification.reason}</span>
        </Pair>
      </dl>
    </section>
  );
}

/** Who told whom, when, by which letter; whether it was signed for. */
export function CoursePanel({ notification }: { notification: LeadNotification }) {
  const { leadNotification: says } = useLeadNotificationWords();
  const { language } = useSpeech();
  const { from, to, notifiedOn, letterNumber, receiptId, receivedOn, due } = notification;
  return (
    <section className="panel" aria-label={says.course}>
      <h2>{says.course}</h2>
      <dl className="facts">
        <Pair name={says.from}>
          <OfficeName id={from.id} name={from.name} />
        </Pair>
        <Pair name={says.fields.to}>
          <OfficeName id={to.id} name={to.name} />
        </Pair>
        <Pair name={says.notified}>
          {writtenDay(notifiedOn, language)}{' '}
          <Link to={`/lead-notifications/${notification.id}?letter=sent`} className="number">
            {letterNumber ?? says.letter}
          </Link>
        </Pair>
        <Pair name={says.received}>
          {receivedOn && receiptId ? (
            <Link to={`/lead-notifications/${notification.id}?letter=receipt`}>
              {writtenDay(receivedOn, language)}
            </Link>
          ) : (
            says.notReceived
          )}
        </Pair>
      </dl>
      {due && (
        <p className="panel-last">
          {says.due}{' '}
          {due.chip ? <DueChip chip={due.chip} provisional={due.provisional} /> : due.text}
        </p>
      )}
    </section>
  );
}

/** What the notified office makes of it. */
export function AnswerPanel({ notification }: { notification: LeadNotification }) {
  const { leadNotification: says } = useLeadNotificationWords();
  const { language } = useSpeech();
  const { answer } = notification;
  return (
    <section className="panel" aria-label={says.answer}>
      <h2>{says.answer}</h2>
      {answer ? (
        <dl className="facts">
          <Pair name={writtenDay(answer.on, language)}>
            <strong>{says.answers[answer.kind]}</strong>
          </Pair>
          {answer.number && (
            <Pair name={says.ownNumber}>
              {answer.matterId ? (
                <Link to={`/matters/${answer.matterId}`} className="number">
                  {answer.number}
                </Link>
              ) : (
                <span className="number">{answer.number}</span>
              )}
            </Pair>
          )}
          {answer.words && (
            <Pair name={answer.kind === 'NOT_OURS' ? says.fields.why : says.fields.remark}>
              <span className="written">{answer.words}</span>
            </Pair>
          )}
        </dl>
      ) : (
        <p className="panel-quiet">{says.notAnswered}</p>
      )}
    </section>
  );
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts-pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
