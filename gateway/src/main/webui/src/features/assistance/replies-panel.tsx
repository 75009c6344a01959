import { Tag } from 'antd';
import { Link } from 'react-router';
import { writtenDay } from '@/ui/dates';
import { useAssistanceWords } from '@/words/assistance';
import { useSpeech } from '@/words/words-context';
import type { Assistance, AssistanceReply } from './contract';
import { letterPage } from './places';

/** What was replied, and when one had to remind of it. */
export function RepliesPanel({ assistance }: { assistance: Assistance }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { id, replies, reminders } = assistance;
  return (
    <section className="panel" aria-label={says.replies}>
      <h2>{says.replies}</h2>
      {replies.length === 0 && <p className="panel-quiet">{says.noReply}</p>}
      <ul className="panel-lines">
        {replies.map((reply) => (
          <Reply key={reply.letterId} assistance={id} reply={reply} />
        ))}
      </ul>
      {reminders.length > 0 && (
        <>
          <h3 className="panel-under">{says.reminders}</h3>
          <ul className="panel-lines">
            {reminders.map(({ letterId, letterNumber, on }) => (
              <li key={letterId}>
                <Link to={letterPage(id, letterId)} className="number">
                  {letterNumber ?? says.reminderLetter}
                </Link>
                <small>{writtenDay(on, language)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Reply({ assistance, reply }: { assistance: string; reply: AssistanceReply }) {
  const { assistance: says } = useAssistanceWords();
  const { language } = useSpeech();
  const { letterId, letterNumber, on, late, complete, note, list } = reply;
  return (
    <li>
      <Link to={letterPage(assistance, letterId)} className="number">
        {letterNumber ?? says.replyLetter}
      </Link>{' '}
      <Tag color={complete ? 'green' : 'gold'}>{complete ? says.complete : says.partial}</Tag>
      {late && <Tag color="error">{says.late}</Tag>}
      <small>{writtenDay(on, language)}</small>
      {note && <p className="written panel-last">{note}</p>}
      {list && (
        <Link to={letterPage(assistance, list.letterId)}>
          {says.list(list.count)} <span className="number">{list.letterNumber}</span>
        </Link>
      )}
    </li>
  );
}
