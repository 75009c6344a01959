/** RFC 9457, as every service of Lianban answers it. */
export interface Problem {
  /** A page a person can open. */
  type: string;
  /** The sentence for the officer. */
  title: string;
  status: number;
  /** What concerns this request only. */
  detail?: string;
  code: string;
  /** The articles the refusal rests on. */
  basis?: string;
  /** Where in the request the faults lie (RFC 6901). */
  errors?: { pointer: string; message: string }[];
}

/** The server said no, with a reason for the officer. */
export class RefusalError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'RefusalError';
    this.problem = problem;
  }
}

/** No answer came: the line is cut or the server is away. Nothing is known about the command. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'UnreachableError';
  }
}

/** The server has decided against it. A 5xx, a lost or a broken answer leave open whether it was done. */
export function isDecided(error: unknown): boolean {
  return error instanceof RefusalError && error.problem.status < 500;
}

export function isStale(error: unknown): boolean {
  return error instanceof RefusalError && error.problem.status === 412;
}

/** There is no such thing, or the person may not see it: the same answer. */
export function isAbsent(error: unknown): boolean {
  return error instanceof RefusalError && error.problem.status === 404;
}

export function isSessionEnd(error: unknown): boolean {
  return error instanceof RefusalError && error.problem.status === 401;
}
