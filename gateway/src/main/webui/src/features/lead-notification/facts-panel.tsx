import type { LeadNotification } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { DueLine } from '@/ui/due-line';
import { ReceivedLine, SentLine } from '@/ui/letter-lines';
import { MatterNumber } from '@/ui/matter-number';
import { OfficeName } from '@/ui/office-name';
import { Pair } from '@/ui/pair';
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
  const { id, from, to, notifiedOn, letterNumber, receiptId, receivedOn, due } = notification;
  const page = `/lead-notifications/${id}`;
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
        <SentLine
          name={says.notified}
          on={notifiedOn}
          letter={{ to: `${page}?letter=sent`, number: letterNumber, unnumbered: says.letter }}
        />
        <ReceivedLine
          name={says.received}
          signed={
            receivedOn && receiptId ? { on: receivedOn, to: `${page}?letter=receipt` } : undefined
          }
          notYet={says.notReceived}
        />
      </dl>
      {due && <DueLine label={says.due} due={due} />}
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
              <MatterNumber id={answer.matterId} number={answer.number} />
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
