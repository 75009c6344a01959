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
    open: (name: string) => `Open the work of ${name}`,
  },
};
