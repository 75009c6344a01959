import type { Transfer } from '@/api/types';

type Course = Transfer['course'];
export type CourseStep =
  | 'drafted'
  | 'issued'
  | 'withdrawn'
  | 'received'
  | 'accepted'
  | 'objected'
  | 'requested'
  | 'papers'
  | 'designated'
  | 'file'
  | 'handedOver'
  | 'completed';

export interface CourseLine {
  name: CourseStep;
  /** A day or, for the draft, a moment; missing while it lies ahead. */
  on: string | undefined;
}

/** The steps taken and, as far as the course is plain, those ahead. */
export function courseOf(course: Course): CourseLine[] {
  const line = (name: CourseStep, on: string | null | undefined): CourseLine => ({
    name,
    on: on ?? undefined,
  });
  const begun = [line('drafted', course.draftedAt), line('issued', course.issuedOn)];
  if (course.withdrawnOn) {
    return [
      ...begun.filter((step) => step.on !== undefined),
      line('withdrawn', course.withdrawnOn),
    ];
  }
  return [...begun, line('received', course.receivedOn), ...decision(course, line)];
}

type Line = (name: CourseStep, on: string | null | undefined) => CourseLine;

function decision(course: Course, line: Line): CourseLine[] {
  const end = [line('handedOver', course.handedOverOn), line('completed', course.completedOn)];
  if (!course.objectedOn) return [line('accepted', course.acceptedOn), ...end];
  const designation = course.designation;
  const staysWithSender = Boolean(course.completedOn && !course.handedOverOn);
  return [
    line('objected', course.objectedOn),
    line('requested', designation?.requestedOn),
    line('papers', designation?.papersReceivedOn),
    line('designated', designation?.designatedOn),
    ...(staysWithSender
      ? [line('completed', course.completedOn)]
      : [line('file', designation?.fileReceivedOn), ...end]),
  ];
}
