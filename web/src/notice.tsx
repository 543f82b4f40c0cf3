import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { CombinedError } from 'urql';
import { useT } from './i18n';
import { type Problem, problemOf } from './problem';
import { useProblemText } from './states';

interface Told {
  text: string;
  severity?: 'success' | 'info' | 'warning' | 'error';
  /** Takes back what the notice tells of. */
  undo?: () => void;
  /** Where the notice leads, such as to what has arrived. */
  action?: { label: string; run: () => void };
}

/** Something done, or what was in its way. */
type Notice = Told | { problem: CombinedError | Problem };

const Context = createContext<(notice: Notice) => void>(() => {});

// WCAG 2.2.1: long enough to be read and reached; what can be undone stays longer.
const SHOWN_MS = 6_000;
const UNDO_MS = 12_000;

/** What has just been done is told at the foot of the screen, one thing at a time. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const [notice, setNotice] = useState<Notice & { key: number }>();
  const [open, setOpen] = useState(false);
  const tell = useCallback((next: Notice) => {
    setNotice({ ...next, key: Date.now() });
    setOpen(true);
  }, []);
  const told = notice && 'text' in notice ? notice : undefined;
  const error = notice && 'problem' in notice ? notice.problem : undefined;
  const problem = error && ('code' in error ? error : problemOf(error));
  const problemText = useProblemText(problem);
  const undo = told?.undo;
  const action = undo ? { label: t('action.undo'), run: undo } : told?.action;
  return (
    <Context value={tell}>
      {children}
      <Snackbar
        key={notice?.key}
        // Above the navigation at the foot of a phone.
        sx={{ bottom: { xs: 'calc(80px + env(safe-area-inset-bottom))', md: 24 } }}
        open={open}
        autoHideDuration={action ? UNDO_MS : SHOWN_MS}
        onClose={(_event, reason) => reason !== 'clickaway' && setOpen(false)}
      >
        <Alert
          role="status"
          severity={problem ? 'error' : (told?.severity ?? 'success')}
          variant="outlined"
          sx={{ bgcolor: 'background.paper' }}
          action={
            action && (
              <Button
                color="inherit"
                onClick={() => {
                  setOpen(false);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )
          }
        >
          {problem ? problemText : told?.text}
        </Alert>
      </Snackbar>
    </Context>
  );
}

export function useNotice(): (notice: Notice) => void {
  return useContext(Context);
}
