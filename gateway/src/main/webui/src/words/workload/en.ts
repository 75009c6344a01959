import type { zhCN } from './zh-CN';

/** The words of the workload page. */
export const en: typeof zhCN = {
  workload: {
    intro:
      'What lies with each person, by how near its limit is; a name opens the list. Work that falls to several counts with each of them.',
    person: 'Person',
    roles: 'Roles',
    share: 'Limits',
    overdue: 'Overdue',
    red: 'Within 2 working days',
    amber: 'Within 5 working days',
    calm: 'Later',
    still: 'Standing still',
    matters: 'Matters',
    certificate: 'Certificate',
    office: 'Whole office',
    empty: 'Nobody in this office can handle matters yet.',
    capped: 'More than 1,000; only the first 1,000 are counted.',
    away: 'Absence',
    awayUntil: (day: string) => `away until ${day}`,
    awayFrom: (from: string, to: string) => `away ${from} to ${to}`,
    awayLaw:
      'Whoever is away comes last, with a mark, where officers are named. Limits and powers stay as they are; if somebody is to act meanwhile, the security administrator enters that.',
    firstDay: 'First day',
    lastDay: 'Last day',
    enter: 'Enter an absence',
    enterOf: (name: string) => `Enter an absence: ${name}`,
    end: 'Back',
    endOf: (name: string) => `Back: ${name}`,
    open: (name: string) => `Open the work of ${name}`,
  },
};
