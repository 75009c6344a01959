import type { OfficesPart } from './index';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: OfficesPart = {
  officesPage: {
    tree: 'Offices',
    find: 'Find an office by name or document code',
    count: (count) => plural(count, 'office', 'offices'),
    noneFound: 'No office of that name or code.',
    choose: 'Choose an office on the left to see its functions, territory and people.',
    own: 'My office',
    kind: 'Level',
    code: 'Document code',
    superior: 'Superior',
    territory: 'Territory',
    functions: 'Functions',
    people: 'People',
    person: 'Person',
    roles: 'Roles',
    certificate: 'Enforcement certificate',
    noPeople: 'No people of this office are recorded yet.',
    back: 'Back to all offices',
  },

  officeKinds: {
    PROVINCE: 'Province',
    CITY: 'City',
    COUNTY: 'County or district',
  },

  officeFunctions: {
    PENALTY: 'Administrative penalties',
    DESIGNATION: 'Designation of jurisdiction',
    PATENT_ADJUDICATION: 'Patent infringement adjudication',
    IP_ADMINISTRATION: 'IP administration',
  },
};
