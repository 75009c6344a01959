import { Alert, Button } from 'antd';
import { useState } from 'react';
import { moment, shortMoment } from '@/ui/dates';
import { useTalkWords } from '@/words/talk';
import { useSpeech } from '@/words/words-context';
import { useNews } from './use-news';
import './presence.css';

/** So many are told at once; all stand in the timeline. */
const FEW = 8;

interface Properties {
  matterId: string;
  onTimeline: () => void;
  onTalk: () => void;
}

/** What changed since the reader last looked; it goes when he says so, or leaves the page. */
export function ChangesBox({ matterId, onTimeline, onTalk }: Properties) {
  const { talk: says } = useTalkWords();
  const { language } = useSpeech();
  const news = useNews(matterId);
  const [read, setRead] = useState(0);
  if (!news) return null;
  const count = news.items.length + news.comments;
  if (count <= read) return null;
  const shown = news.items.slice(-FEW);
  return (
    <Alert
      className="matter-news"
      type="info"
      showIcon
      closable={{ 'aria-label': says.seen, onClose: () => setRead(count) }}
      title={says.sinceLastLook(count, news.isMore, moment(news.since, language))}
      description={
        <>
          <ul className="news-lines">
            {shown.map((item) => (
              <li key={item.sequence}>
                <time className="number" dateTime={item.recordedAt}>
                  {shortMoment(item.recordedAt, language)}
                </time>{' '}
                {item.text} <small>{item.actor}</small>
              </li>
            ))}
          </ul>
          <div className="news-ways">
            {news.items.length > 0 && (
              <Button size="small" onClick={onTimeline}>
                {says.toTimeline}
              </Button>
            )}
            {news.comments > 0 && (
              <Button size="small" onClick={onTalk}>
                {says.newComments(news.comments)}
              </Button>
            )}
          </div>
        </>
      }
    />
  );
}
