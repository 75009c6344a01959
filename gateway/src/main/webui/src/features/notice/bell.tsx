import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { Bones } from '@/ui/bones';
import { Bubble } from '@/ui/bubble';
import { useWords } from '@/words/words-context';
import { countQuery } from './api';
import { badgeOf } from './unread';
import { useNews } from './use-news';
import './bell.css';

// Read by few on their first page: what is listed comes when it is asked for.
const NewestNotices = lazy(async () => ({
  default: (await import('./newest-notices')).NewestNotices,
}));

/**
 * How many notices are unread, and the newest of them.
 *
 * @param isHearing counted once the live line listens, so that nothing comes unheard in between
 */
export function Bell({ isHearing }: { isHearing: boolean }) {
  const words = useWords();
  const { key } = useLocation();
  const count = useQuery({ ...countQuery, enabled: isHearing }).data;
  const news = useNews(count);
  const badge = badgeOf(count);
  return (
    <>
      <Bubble
        // Going to another page closes it.
        key={key}
        label={words.notices.newest}
        button={(handle) => (
          <Button
            {...handle}
            type="text"
            className="bell"
            icon={<BellOutlined />}
            title={words.notices.title}
            aria-label={words.notices.bell(badge)}
          >
            {badge && (
              <span className="bell-badge" aria-hidden>
                {badge}
              </span>
            )}
          </Button>
        )}
      >
        <div className="newest">
          <Link to="/notices">{words.notices.seeAll}</Link>
          <Suspense fallback={<Bones rows={5} />}>
            <NewestNotices />
          </Suspense>
        </div>
      </Bubble>
      <span className="visually-hidden" aria-live="polite">
        {news > 0 && badge && words.notices.arrived(news, badge)}
      </span>
    </>
  );
}
