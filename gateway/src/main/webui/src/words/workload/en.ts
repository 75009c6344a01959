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
    own: 'Own absence',
    dueNone: 'No limit that is theirs to meet ends within the absence.',
    due: (count, told) =>
      `${count} ${count === 1 ? 'limit ends' : 'limits end'} within the absence; told: ${told}`,
    dueMatter: 'Matter',
    dueRule: 'Limit',
    dueDay: 'Ends on',
    dueCapped: 'There are too many limits; only the nearest 200 were looked at and told of.',
    dueRest: (count) => `${count} more are not listed; please look into the work.`,
    close: 'Close',
    end: 'Back',
    endOf: (name: string) => `Back: ${name}`,
    open: (name: string) => `Open the work of ${name}`,
  },
};
