import { queryOptions } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { AbsenceAnswer, Body, Person, Workload } from '@/api/types';

export const workloadQuery = queryOptions({
  queryKey: keys.workload,
  queryFn: ({ signal }) => get<Workload>('/api/v1/work/load', { signal }),
});

const path = (person: string) => `/api/v1/people/${encodeURIComponent(person)}/absences`;

export interface Entering {
  person: string;
  body: Body<'enterAbsence'>;
}

export const enterAbsence = ({ person, body }: Entering, key: string) =>
  post<AbsenceAnswer>(path(person), { body, key });

export interface Ending {
  person: string;
  absence: string;
}

export const endAbsence = ({ person, absence }: Ending, key: string) =>
  post<Person>(`${path(person)}/${encodeURIComponent(absence)}/end`, { body: {}, key });
