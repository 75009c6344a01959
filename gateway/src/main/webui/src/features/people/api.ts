import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { get, post } from '@/api/request';
import type { Enrolment, Enrolments, PeopleAction, PeopleLog, WaitingAccount } from '@/api/types';
import { useCommand } from '@/api/use-command';

const PEOPLE = '/api/v1/people';

export type Act = PeopleAction['name'];

/** Where each act is sent to, below the person; the first makes him. */
const PLACES = {
  onboard: '',
  'grant-role': '/roles',
  'grant-acting': '/acting',
  'end-role': '/roles/end',
  'enter-certificate': '/certificates',
  'end-certificate': '/certificates/end',
  move: '/move',
  deactivate: '/deactivation',
  reactivate: '/reactivation',
} satisfies Record<Act, string>;

export const enrolmentsQuery = (office: string | undefined) =>
  queryOptions({
    queryKey: [...keys.enrolments, 'of', office],
    queryFn: ({ signal }) =>
      get<Enrolments>(office ? `${PEOPLE}?office=${encodeURIComponent(office)}` : PEOPLE, {
        signal,
      }),
  });

export const waitingQuery = queryOptions({
  queryKey: [...keys.enrolments, 'waiting'],
  queryFn: ({ signal }) => get<{ items: WaitingAccount[] }>(`${PEOPLE}/waiting`, { signal }),
  select: (list) => list.items,
});

export const logPages = infiniteQueryOptions({
  queryKey: [...keys.enrolments, 'log'],
  queryFn: ({ pageParam, signal }) =>
    get<PeopleLog>(pageParam ? `${PEOPLE}/log?before=${pageParam}` : `${PEOPLE}/log`, { signal }),
  initialPageParam: undefined as number | undefined,
  getNextPageParam: (page) => page.next,
});

/** What is asked for: the act, with whom (nobody yet when enrolling), and what was filled in. */
export interface Asked {
  act: Act;
  person?: Pick<Enrolment, 'id' | 'version'> | undefined;
  body: Record<string, string | undefined>;
}

export function useAct() {
  const queryClient = useQueryClient();
  const command = useCommand(({ act, person, body }: Asked, key) =>
    post<Enrolment>(person ? `${PEOPLE}/${person.id}${PLACES[act]}` : PEOPLE, {
      body,
      ifMatch: person?.version,
      key,
    }),
  );
  /** Whatever came of it, the lists are asked again: somebody else may have been faster. */
  const refresh = () => queryClient.invalidateQueries({ queryKey: keys.offices });
  return { ...command, refresh };
}
