import { Button, Tag } from 'antd';
import type { Comment } from '@/api/types';
import { moment } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { useTalkWords } from '@/words/talk';
import { useSpeech } from '@/words/words-context';
import '@/ui/controls.css';

interface Properties {
  comment: Comment;
  onCorrect: () => void;
  onTakeBack: () => void;
}

/** One comment: who said it, to whom, what became of it. */
export function CommentLine({ comment, onCorrect, onTakeBack }: Properties) {
  const words = useTalkWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const says = words.talk;
  const called = (person: Comment['by']) =>
    (language === 'en' ? person?.labelEn : person?.label) ?? says.somebody;
  const stands = comment.state === 'STANDS';
  return (
    <li className="comment">
      <small>
        <strong>{called(comment.by)}</strong>{' '}
        {words.offices.brief(officeName(comment.office, comment.officeName))} ·{' '}
        <time className="number" dateTime={comment.madeAt}>
          {moment(comment.madeAt, language)}
        </time>{' '}
        <Tag>{says.reaches[comment.reach]}</Tag>
        {comment.state === 'REPLACED' && <Tag>{says.replaced}</Tag>}
      </small>
      {comment.text !== undefined && (
        <p className="comment-text">{stands ? comment.text : <del>{comment.text}</del>}</p>
      )}
      {comment.state === 'WITHDRAWN' && <p>{says.withdrawn(comment.withdrawal ?? '')}</p>}
      {stands && comment.mentioned.length > 0 && (
        <small>{says.mentions(comment.mentioned.map(called).join(' · '))}</small>
      )}
      {comment.changeable && (
        <span className="controls">
          <Button size="small" type="link" onClick={onCorrect}>
            {says.correct}
          </Button>
          <Button size="small" type="link" onClick={onTakeBack}>
            {says.takeBack}
          </Button>
        </span>
      )}
    </li>
  );
}
