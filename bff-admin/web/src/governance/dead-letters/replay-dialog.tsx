import { Confirm } from '@lyceum/web/confirm';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import {
  type GovernanceDeadLetterFragment,
  GovernanceReplayAllDocument,
  GovernanceReplayDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useConsumerName } from '../words';

/** One letter, or without it all of the consumer. */
export type Which = Pick<GovernanceDeadLetterFragment, 'service' | 'group'> & {
  letter?: GovernanceDeadLetterFragment;
};

interface ReplayDialogProps {
  which: Which | undefined;
  onClose: () => void;
  onDone: () => void;
}

export function ReplayDialog({ which, onClose, onDone }: ReplayDialogProps) {
  const t = useT();
  const tell = useNotice();
  const consumerName = useConsumerName();
  const [one, replay] = useMutation(GovernanceReplayDocument);
  const [all, replayAll] = useMutation(GovernanceReplayAllDocument);
  const [failed, setFailed] = useState(false);
  useEffect(() => setFailed(false), [which]);
  if (!which) return null;
  const { service, group, letter } = which;
  const name = consumerName(group);
  const error = letter ? one.error : all.error;
  const send = async () => {
    setFailed(false);
    const done = letter
      ? (await replay({ service, id: letter.id })).data?.replayDeadLetter
      : (await replayAll({ service, group })).data?.replayDeadLettersOf;
    if (!done) return setFailed(true);
    tell(
      letter
        ? { text: t('governance.letters.sent', { group: name }) }
        : { text: t('governance.letters.sentAll', { group: name, replayed: done.replayed, left: done.left }) },
    );
    onDone();
  };
  return (
    <Confirm
      open
      title={t(letter ? 'governance.letters.ask' : 'governance.letters.askAll', { group: name })}
      action={t(letter ? 'governance.letters.replay' : 'governance.letters.replayAll')}
      busy={one.fetching || all.fetching}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t(letter ? 'governance.letters.askText' : 'governance.letters.askAllText', { group: name })}
      </Typography>
      {failed && error && <ProblemAlert error={error} />}
    </Confirm>
  );
}
