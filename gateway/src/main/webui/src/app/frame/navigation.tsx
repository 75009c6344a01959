import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  CloseOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  InboxOutlined,
  SwapOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { meQuery } from '@/api/me';
import type { Place } from '@/api/types';
import { useWords } from '@/words/words-context';

const PLACES = {
  WORK: { path: '/', icon: <InboxOutlined /> },
  NOTICES: { path: '/notices', icon: <BellOutlined /> },
  LEADS: { path: '/leads', icon: <FileSearchOutlined /> },
  CASES: { path: '/cases', icon: <FolderOpenOutlined /> },
  TRANSFERS: { path: '/transfers', icon: <SwapOutlined /> },
  COOPERATION: { path: '/cooperation', icon: <ApartmentOutlined /> },
  SHARING: { path: '/sharing', icon: <TeamOutlined /> },
  LETTERS: { path: '/letters', icon: <FileTextOutlined /> },
  WORKLOAD: { path: '/workload', icon: <BarChartOutlined /> },
  OFFICES: { path: '/offices', icon: <BankOutlined /> },
  CALENDAR: { path: '/calendar', icon: <CalendarOutlined /> },
  NOTICE_STATUS: { path: '/notices/status', icon: <AuditOutlined /> },
  PEOPLE: { path: '/administration/people', icon: <TeamOutlined /> },
  AUDIT: { path: '/audit', icon: <AuditOutlined /> },
} satisfies Record<Place, { path: string; icon: ReactNode }>;
/** Others begin with their path. */
const EXACT: readonly Place[] = ['WORK', 'NOTICES'];

/** By work, not by table; only what the person may use. */
export function Navigation({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useWords();
  const me = useQuery(meQuery);
  return (
    <>
      <nav
        className={isOpen ? 'navigation is-open' : 'navigation'}
        aria-label={words.frame.navigation}
      >
        <div className="brand">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <div>
            <strong>{words.product.name}</strong>
            <small>{words.product.subtitle}</small>
          </div>
          <Button
            className="navigation-close"
            type="text"
            icon={<CloseOutlined />}
            aria-label={words.frame.closeNavigation}
            onClick={onClose}
          />
        </div>
        <ul>
          {me.data?.navigation.map((place) => (
            <li key={place}>
              <NavLink to={PLACES[place].path} end={EXACT.includes(place)} onClick={onClose}>
                <span aria-hidden>{PLACES[place].icon}</span> {words.places[place]}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {isOpen && (
        <button
          type="button"
          className="navigation-shade"
          aria-label={words.frame.closeNavigation}
          onClick={onClose}
        />
      )}
    </>
  );
}
