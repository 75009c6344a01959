import type { operations } from './generated/schema';

type Json<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

type Responses<Name extends keyof operations> = operations[Name]['responses'];

/** What an operation answers when it succeeds. */
export type Answer<Name extends keyof operations> =
  Responses<Name> extends { 201: infer Created }
    ? Json<Created>
    : Responses<Name> extends { 200: infer Ok }
      ? Json<Ok>
      : never;

/** As a form has it while it is filled in. */
type Unfinished<Value> = Value extends (infer Item)[]
  ? Unfinished<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? { [Key in keyof Value]: Unfinished<Value[Key]> }
      : { [Key in keyof Value]?: Unfinished<Value[Key]> }
    : Value;

/** What an operation takes as its body; what a form has left out, the refusal names at its field. */
export type Body<Name extends keyof operations> = operations[Name] extends {
  requestBody?: { content: { 'application/json': infer Sent } };
}
  ? Unfinished<Sent>
  : never;

type Query<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>;

export type Me = Answer<'getMe'>;
export type Place = Me['navigation'][number];
export type Role = NonNullable<Me['person']>['roles'][number];

export type OfficeList = Answer<'listOffices'>;
export type Office = OfficeList['items'][number];
export type Person = Answer<'listPeople'>['items'][number];
export type Workload = Answer<'getWorkload'>;
export type Load = Workload['office'];
export type PersonLabel = Workload['people'][number]['person'];
export type Absence = NonNullable<Workload['people'][number]['absence']>;
export type AbsenceAnswer = Answer<'enterAbsence'>;
export type Division = Answer<'listDivisions'>['items'][number];

/** The people of an office as administrators see them. */
export type Enrolments = Answer<'listEnrolments'>;
export type Enrolment = Enrolments['items'][number];
export type PeopleAction = Enrolment['actions'][number];
export type HeldCertificate = Enrolment['certificates'][number];
export type RoleGrant = Enrolment['roles'][number];
export type WaitingAccount = Answer<'listWaitingAccounts'>['items'][number];
export type PeopleLog = Answer<'getPeopleLog'>;
export type PeopleLogEntry = PeopleLog['items'][number];

/** Who read what. */
export type Readings = Answer<'listReadings'>;
export type ReadingLine = Readings['items'][number];
export type ReadObject = NonNullable<ReadingLine['object']>;
export type DisclosureReport = Answer<'getDisclosure'>;

export type WorkPage = Answer<'listWork'>;
export type WorkItem = WorkPage['items'][number];
/** What a line of work is about. */
export type WorkKind = WorkItem['kind'];
export type DueChip = WorkItem['chip'];
export type Colour = DueChip['colour'];

export type MatterPage = Answer<'listMatters'>;
export type MatterCard = MatterPage['items'][number];
export type MatterQuery = Query<'listMatters'>;
export type Matter = Answer<'getMatter'>;
export type MatterAction = Matter['actions'][number];
export type Timeline = Answer<'getTimeline'>;
export type TimelineEntry = Timeline['items'][number];
export type Clock = Answer<'getClock'>;
export type CountedDay = Clock['count']['days'][number];
export type DueDay = Answer<'getDueDay'>;
export type CalendarYears = Answer<'listCalendarYears'>;
export type CalendarPreview = Answer<'previewCalendarYear'>;
export type CalendarRecounts = Answer<'listCalendarRecounts'>;
export type LocalDays = Answer<'listLocalDays'>;

export type Lead = Answer<'getLead'>;
export type Casefile = Answer<'getCasefile'>;
export type Measures = Answer<'listMeasures'>;
export type Measure = Measures['measures'][number];
export type MeasureAction = Measure['actions'][number];
export type Comments = Answer<'listComments'>;
export type Comment = Comments['items'][number];
export type Proposals = Answer<'listProposals'>;
export type Proposal = Proposals['items'][number];
export type Changes = Answer<'getChanges'>;
export type Presence = Answer<'beatPresence'>;
export type TalkWaiting = Answer<'getTalkWaiting'>;
export type Recusals = Answer<'listRecusals'>;
export type Recusal = Recusals['recusals'][number];
export type Challenges = Answer<'listChallenges'>;
export type Challenge = Answer<'getChallenge'>;
export type MadeChallenge = Answer<'challengeMatter'>;
export type Restriction = Answer<'getRestriction'>;
export type RestrictionDecided = NonNullable<Restriction['inForce']>;
export type Secrets = Answer<'listSecrets'>;
export type SecretDocument = Secrets['items'][number];
export type Stage = Lead['stage'];
export type Registration = Body<'registerLead'>;
export type BreachType = Lead['content']['breach'];
export type LeadSource = Lead['content']['source'];
export type PartyKind = Lead['parties'][number]['kind'];
export type PartyRole = Lead['parties'][number]['role'];
export type RightType = Lead['rights'][number]['type'];
export type Identifier = Answer<'checkIdentifier'>;
export type Candidates = Answer<'listCandidates'>;

export type OutsideBody = Answer<'getOutsideBody'>;
export type OutsideBodyWords = OutsideBody['said'];
export type OutsideBodyList = Answer<'listOutsideBodies'>;
export type OutsideBodyLine = OutsideBodyList['items'][number];
export type OutsideBodyAnswer = Answer<'enterOutsideBody'>;

export type Transfer = Answer<'getTransfer'>;
/** One line of all transfers; the transfers of one matter come as whole views. */
export type TransferCard = Extract<
  Answer<'listTransfers'>['items'][number],
  { transferId: string }
>;
export type Dispute = Answer<'getDispute'>;
export type DisputeAction = Dispute['actions'][number];
export type DisputeCard = Extract<Answer<'listDisputes'>['items'][number], { disputeId: string }>;
export type LeadNotification = Answer<'getLeadNotification'>;
export type LeadNotificationAction = LeadNotification['actions'][number];
export type LeadNotificationDone = Answer<'notifyLead'>;
export type LeadNotificationCard = Extract<
  Answer<'listLeadNotifications'>,
  { total: number }
>['items'][number];
export type LeadNotificationsOfMatter = Extract<
  Answer<'listLeadNotifications'>,
  { matterId: string }
>;
export type JointHandling = Answer<'getJointHandling'>;
export type JointHandlingAction = JointHandling['actions'][number];
export type JointHandlingDone = Answer<'inviteToJointHandling'>;
export type JointHandlingCard = Extract<
  Answer<'listJointHandlings'>,
  { total: number }
>['items'][number];
export type JointHandlingsOfMatter = Extract<Answer<'listJointHandlings'>, { matterId: string }>;
export type Supervision = Answer<'getSupervision'>;
export type SupervisionAction = Supervision['actions'][number];
export type SupervisionDone = Answer<'orderSupervision'>;
export type SupervisionCard = Extract<
  Answer<'listSupervisions'>,
  { total: number }
>['items'][number];
export type SupervisionsOfMatter = Extract<Answer<'listSupervisions'>, { matterId: string }>;
export type Share = Answer<'getShare'>;
export type ShareAction = Share['actions'][number];
export type ShareConditions = Share['conditions'];
export type ShareLine = Extract<Answer<'listShares'>, { total: number }>['items'][number];
export type MatterShares = Extract<Answer<'listShares'>, { matterVersion: number }>;
export type ShareRequest = Answer<'getShareRequest'>;
export type ShareRequestLine = Answer<'listShareRequests'>['items'][number];
export type TransferState = Transfer['transfer']['state'];
export type TransferAction = Transfer['actions'][number];
export type TransferDraft = Body<'draftTransfer'>;
export type Designation = Body<'designate'>;
export type FileSurrender = Body<'surrenderFile'>;
export type TakingUp = Body<'takeUpMatter'>;
export type TakingUpRequest = Body<'requestTakingUp'>;
export type DraftOptions = Answer<'getDraftOptions'>;
export type DesignationOptions = Answer<'getDesignationOptions'>;
export type Letter = Answer<'getLetter'>;
export type LetterRegister = Answer<'getLetterRegister'>;
export type LetterKind = Letter['kind'];
/** A kind of letters as data: forms are made from it. */
export type LetterKindForm = Answer<'listLetterKinds'>['items'][number];
export type LetterDrafts = Answer<'listLetterDrafts'>;
export type LetterDraft = Answer<'getLetterDraft'>;
export type LetterDraftAct = LetterDraft['actions'][number]['act'];
export type LetterBeginning = Answer<'beginLetterDraft'>;
export type LetterDraftBody = Body<'draftLetter'>;
/** On whom a letter was served, and what each way of service wants to be said. */
export type LetterServices = Answer<'listLetterServices'>;
export type LetterService = LetterServices['items'][number];
export type ServiceWay = LetterService['way'];
export type ServiceBody = Body<'serveLetter'>;
export type LetterScans = Answer<'listLetterScans'>;
export type LetterScan = LetterScans['items'][number];
export type LetterPrints = Answer<'listLetterPrints'>;

export type Notice = Answer<'listNotices'>['items'][number];
/** How far a notice has come: in a list or mail, shown, opened, done what it asked for; or given up. */
export type NoticeState = Notice['state'];
export type NoticeCount = Answer<'countNotices'>;
export type NoticeSettings = Answer<'getNoticeSettings'>;
/** A fact, and the people who were told of it. */
export type ToldFact = Answer<'listTold'>['items'][number];
export type Told = ToldFact['people'][number];
export type ToldWay = Told['list'];
export type NoticeStatus = Answer<'getNoticeStatus'>;

export type EvidencePage = Answer<'listEvidence'>;
export type EvidenceCard = EvidencePage['items'][number];
export type EvidenceKind = EvidenceCard['kind'];
export type EvidenceForm = EvidenceCard['form'];
export type Evidence = Answer<'getEvidence'>;
export type EvidenceFile = NonNullable<Evidence['file']>;
export type EvidenceAction = Evidence['actions'][number];
export type RecognitionName = NonNullable<Body<'recogniseEvidence'>['recognition']>;
type ItemSaid = NonNullable<Body<'takeInEvidence'>['item']>;
/** What is said of an item when it is taken in; some of it of every item. */
export type Particulars = ItemSaid &
  Required<Pick<ItemSaid, 'kind' | 'form' | 'title' | 'source' | 'collectedBy' | 'collectedOn'>>;
export type Quantity = NonNullable<Evidence['quantity']>;
/** Who may be named as having collected an item. */
export type Collector = Answer<'listCollectors'>['items'][number];
export type Upload = Answer<'getUpload'>;
export type Opening = Answer<'openEvidence'>;
export type Custody = Answer<'getCustody'>;
export type CustodyEntry = Custody['items'][number];
export type CustodyAction = CustodyEntry['action'];

export type EvidenceTransfer = Answer<'getEvidenceTransfer'>;
export type ListedItem = EvidenceTransfer['items'][number];
export type Signatory = EvidenceTransfer['signatories'][number];
/** What the receiver may say; the services themselves find that digests differ. */
export type SaidDiscrepancy = NonNullable<
  NonNullable<Body<'checkEvidence'>['discrepancy']>['kind']
>;
export type DiscrepancyOutcome = NonNullable<Body<'resolveDiscrepancy'>['outcome']>;
/** An item that may go along with a transfer. */
export type OfferedEvidence = DraftOptions['evidence'][number];
export type OfferedMeasure = DraftOptions['measures'][number];
export type GoodsPlan = NonNullable<TransferDraft['goods']>[number];
export type Selection = Answer<'getTransferSelection'>;
export type SelectionItem = Selection['current']['items'][number];
