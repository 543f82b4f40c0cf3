import { Confirm } from '@lyceum/web/confirm';
import type { Form } from '@lyceum/web/form';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n';
import { useBackGuard } from './back-guard';

// In this tab, for this person: what somebody was writing is not for who sits here next.
const keyOf = (personId: string, name: string) => `lyceum-draft:${personId}:${name}`;

export interface Draft<V> {
  /** What was written here and never sent. */
  readonly kept: V | undefined;
  read(): V | undefined;
  keep(values: V): void;
  forget(): void;
}

export function draftOf<V>(personId: string, name: string): Draft<V> {
  const key = keyOf(personId, name);
  const read = () => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  return {
    kept: read(),
    read,
    keep: (values) => sessionStorage.setItem(key, JSON.stringify(values)),
    forget: () => sessionStorage.removeItem(key),
  };
}

interface UnsavedProps<V extends object> {
  form: Form<V>;
  draft: Draft<V>;
  /** As it is stored: what discarding goes back to. */
  saved: V;
}

/** Keeps what is being written, asks before one leaves it, and says where it comes from when one comes back. */
export function Unsaved<V extends object>({ form, draft, saved }: UnsavedProps<V>) {
  const t = useT();
  const navigate = useNavigate();
  const [restored, setRestored] = useState(draft.kept !== undefined);
  // An address, or one entry back in the history.
  const [leaving, setLeaving] = useState<string | -1>();
  const wasTouched = useRef(false);
  const unsaved = form.touched;
  const { values } = form;
  const stored = JSON.stringify(saved);
  const isStored = JSON.stringify(values) === stored;
  useEffect(() => {
    if (unsaved) draft.keep(values);
    else if (wasTouched.current || isStored) {
      draft.forget();
      setRestored(false);
    }
    wasTouched.current = unsaved;
  }, [unsaved, isStored, values, draft]);
  // What was restored may be sent as it is, untouched.
  const { busy, problem } = form;
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy && !problem) {
      draft.forget();
      setRestored(false);
    }
    wasBusy.current = busy;
  }, [busy, problem, draft]);
  // What somebody else has saved meanwhile, as long as nothing would be lost by it.
  const shown = useRef(stored);
  const { reset } = form;
  useEffect(() => {
    if (stored === shown.current) return;
    shown.current = stored;
    if (!unsaved && !restored && !busy) reset(saved);
  }, [stored, saved, unsaved, restored, busy, reset]);
  const stay = useBackGuard(unsaved || restored, () => setLeaving(-1));
  useEffect(() => {
    if (!unsaved && !restored) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href]');
      if (!(link instanceof HTMLAnchorElement) || link.target || event.button || event.ctrlKey || event.metaKey) return;
      if (link.origin !== location.origin || link.pathname === location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setLeaving(link.pathname + link.search);
    };
    addEventListener('beforeunload', ask);
    document.addEventListener('click', onClick, true);
    return () => {
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', onClick, true);
    };
  }, [unsaved, restored]);
  const discard = () => {
    draft.forget();
    setRestored(false);
    form.reset(saved);
  };
  return (
    <>
      {restored && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" onClick={discard}>
              {t('courses.unsaved.discard')}
            </Button>
          }
        >
          {t('courses.unsaved.restored')}
        </Alert>
      )}
      <Confirm
        open={leaving !== undefined}
        title={t('courses.unsaved.title')}
        action={t('courses.unsaved.leave')}
        onCancel={() => {
          if (leaving === -1) stay();
          setLeaving(undefined);
        }}
        onConfirm={() => (leaving === -1 ? navigate(-1) : navigate(leaving as string))}
      >
        <Typography>{t('courses.unsaved.text')}</Typography>
      </Confirm>
    </>
  );
}
