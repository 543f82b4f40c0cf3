import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n';
import type { Board } from './stream';

// Somebody who listens works meanwhile.
const EVERY_MS = 30_000;

/** Says the board to who hears it, at most twice a minute and only when it has moved. */
export function Announced({ board }: { board: Board }) {
  const t = useT();
  const text = t('exams.board.said', {
    started: board.started,
    handedIn: board.handedIn,
    graded: board.graded,
    waiting: board.queueDepth,
  });
  const [said, setSaid] = useState('');
  const newest = useRef(text);
  newest.current = text;
  useEffect(() => {
    const timer = setInterval(() => setSaid(newest.current), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Box
      role="status"
      sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
    >
      {said}
    </Box>
  );
}
