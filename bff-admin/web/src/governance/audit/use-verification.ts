import { type Problem, problemOf } from '@lyceum/web/problem';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { GovernanceVerifyAuditDocument } from '../../__generated__/operations';

type Verification = { readonly checkedTo: number } & (
  | { step: 'IDLE' | 'RUNNING' | 'STOPPED' | 'WHOLE' }
  | { step: 'BROKEN'; brokenAt: number; what: string; because: object | null }
  | { step: 'FAILED'; problem: Problem }
);

/** Asks for one piece of the trail after the other; going on from where it failed or was stopped. */
export function useVerification() {
  const client = useClient();
  const [state, setState] = useState<Verification>({ step: 'IDLE', checkedTo: 0 });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );
  const start = async () => {
    const mine = ++turn.current;
    const isOver = state.step === 'WHOLE' || state.step === 'BROKEN';
    let checkedTo = isOver ? 0 : state.checkedTo;
    for (;;) {
      setState({ step: 'RUNNING', checkedTo });
      const asked = client.query(
        GovernanceVerifyAuditDocument,
        { after: checkedTo },
        { requestPolicy: 'network-only' },
      );
      const { data, error } = await asked.toPromise();
      if (mine !== turn.current) return;
      if (!data) return setState({ step: 'FAILED', checkedTo, problem: problemOf(error ?? {}) });
      const found = data.verifyAuditTrail;
      checkedTo = found.checkedTo;
      if (found.brokenAt !== null)
        return setState({
          ...{ step: 'BROKEN', checkedTo, brokenAt: found.brokenAt },
          ...{ what: found.problem ?? '', because: found.because },
        });
      if (found.complete) return setState({ step: 'WHOLE', checkedTo });
    }
  };
  const stop = () => {
    turn.current++;
    setState(({ checkedTo }) => ({ step: 'STOPPED', checkedTo }));
  };
  return { state, start: () => void start(), stop };
}
