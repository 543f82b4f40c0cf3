import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a hand-in needs to know of its attempt, as it was when the ticket was made. */
export interface TicketFacts {
  tenantId: string;
  attemptId: string;
  examId: string;
  courseId: string;
  learnerId: string;
  /** From 1, by learner and exam. */
  number: number;
  deadline: Date | null;
  /** Null: no hand-in is ever late. An accommodation given later moves the attempt's row and not this. */
  graceUntil: Date | null;
}

/** Made when an attempt starts, handed to the learner, and shown at the hand-in: so that this one is accepted without a read. */
export interface Tickets {
  sign(facts: TicketFacts): string;
  /** Null for what this platform has not signed, or has signed with a secret of before: then the attempt's row tells. */
  read(text: string): TicketFacts | null;
}

// Facts of the longest ids take less.
const MAX_LENGTH = 2_000;

type Packed = [string, string, string, string, string, number, number | null, number | null];

/** `base64url(JSON).base64url(HMAC-SHA256)`, with a key of its own, so that a ticket is never taken for a principal. */
export function openTickets(principalSecret: string): Tickets {
  const key = Buffer.from(hkdfSync('sha256', principalSecret, '', 'lyceum assessment ticket v1', 32));
  const mac = (payload: string) => createHmac('sha256', key).update(payload).digest();
  return {
    sign({ tenantId, attemptId, examId, courseId, learnerId, number, deadline, graceUntil }) {
      const times = [deadline?.getTime() ?? null, graceUntil?.getTime() ?? null] as const;
      const packed: Packed = [tenantId, attemptId, examId, courseId, learnerId, number, ...times];
      const payload = Buffer.from(JSON.stringify(packed)).toString('base64url');
      return `${payload}.${mac(payload).toString('base64url')}`;
    },
    read(text) {
      const dot = text.indexOf('.');
      if (dot < 1 || text.length > MAX_LENGTH) return null;
      const payload = text.slice(0, dot);
      const [given, own] = [Buffer.from(text.slice(dot + 1), 'base64url'), mac(payload)];
      if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
      const [tenantId, attemptId, examId, courseId, learnerId, number, deadline, graceUntil] = JSON.parse(
        Buffer.from(payload, 'base64url').toString('utf8'),
      ) as Packed;
      const date = (at: number | null) => (at === null ? null : new Date(at));
      return {
        ...{ tenantId, attemptId, examId, courseId, learnerId, number },
        deadline: date(deadline),
        graceUntil: date(graceUntil),
      };
    },
  };
}
