import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SessionFragment } from '../__generated__/operations';
import { ProblemError } from '../session/ask';
import { session } from '../session/session';
import { EnrolFactor } from './enrol-factor';
import { isSignInPath } from './paths';
import { remember, type SchoolPage } from './school';
import { SecondFactor } from './second-factor';

interface Challenge {
  readonly challenge: string;
  readonly reason: 'MFA_REQUIRED' | 'MFA_ENROLMENT_REQUIRED';
}

/** Lets in whoever the server lets in; asks for a second factor where the server does. @throws ProblemError */
export type Enter = (answer: Promise<SessionFragment>) => Promise<undefined>;

/** Around what asks for the first factor. */
export function Admission({
  school,
  children,
}: {
  school?: SchoolPage | undefined;
  children: (enter: Enter) => ReactNode;
}) {
  const [challenge, setChallenge] = useState<Challenge>();
  const navigate = useNavigate();
  const admit = (answer: SessionFragment) => {
    if (school) remember(school.slug);
    // Where one wanted to go is still the address; mails and sign-in services lead to addresses that are none of the app's.
    if (isSignInPath(location.pathname)) navigate('/', { replace: true });
    session.begin(answer);
  };
  const enter: Enter = async (answer) => {
    try {
      admit(await answer);
    } catch (error) {
      const asked = challengeOf(error);
      if (!asked) throw error;
      setChallenge(asked);
    }
    return undefined;
  };
  if (!challenge) return children(enter);
  const Factor = challenge.reason === 'MFA_REQUIRED' ? SecondFactor : EnrolFactor;
  return (
    <Factor school={school} challenge={challenge.challenge} admit={admit} beginAgain={() => setChallenge(undefined)} />
  );
}

export interface FactorProps {
  school: SchoolPage | undefined;
  challenge: string;
  admit: (answer: SessionFragment) => void;
  beginAgain: () => void;
}

function challengeOf(error: unknown): Challenge | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { challenge, reason } = error.problem.details;
  if (typeof challenge !== 'string') return undefined;
  return { challenge, reason: reason === 'MFA_ENROLMENT_REQUIRED' ? reason : 'MFA_REQUIRED' };
}
