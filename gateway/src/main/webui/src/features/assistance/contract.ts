// What the API's document says of requests for assistance, by the names that this feature uses.
import type { Answer, Body } from '@/api/types';

type Said = Answer<'getAssistance'>;
type SaidItem = Said['items'][number];
type SaidAction = Said['actions'][number];

/** What may be asked for; coercion is nobody's to delegate. */
export type ItemKind = Exclude<SaidItem['kind'], 'COERCION'>;
export type AssistanceItem = SaidItem & { kind: ItemKind };
export type AnswerOfItem = NonNullable<SaidItem['answer']>;
export type ItemState = SaidItem['state'];
export type Outcome = AnswerOfItem['outcome'];
export type RefusalGround = NonNullable<AnswerOfItem['ground']>;

/** On a request's own page; that one may be asked for is said of a matter. */
export type AssistanceActionName = Exclude<SaidAction['name'], 'request-assistance'>;
export type AssistanceAction = SaidAction & { name: AssistanceActionName };

export type TakenInEvidence = Said['evidence'][number];

export type Assistance = Omit<Said, 'items' | 'actions'> & {
  items: AssistanceItem[];
  actions: AssistanceAction[];
};
export type AssistanceState = Said['state'];
export type AssistanceRound = Said['rounds'][number];
export type AssistanceReply = Said['replies'][number];

/** One line of the lists of an office. */
export type AssistanceCard = Extract<Answer<'listAssistance'>, { total: number }>['items'][number];
export type AssistanceOfMatter = Omit<
  Extract<Answer<'listAssistance'>, { matterId: string }>,
  'items'
> & { items: Assistance[] };
export type AssistanceDone = Answer<'draftAssistance'>;

/** What is asked for, and why. As a form has it: what is missing, the refusal names at its field. */
export type Content = Omit<Body<'reviseAssistance'>, 'items'> & {
  items?: { kind?: ItemKind; text?: string }[];
};

export type ItemAnswer = Body<'answerAssistance'>;
