import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { type Problem, problemOf } from './problem';
import { useFault } from './reasons/reasons';
import { ProblemError } from './session/ask';

/** What a form holds: kept as typed whatever the server answers. */
export interface Form<V extends object> {
  readonly values: V;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Whether something has been changed since it was last sent or shown. */
  readonly touched: boolean;
  set<K extends keyof V>(name: K, value: V[K]): void;
  /** The same for what the server has said and nobody typed: it leaves the form as touched as it is. */
  take<K extends keyof V>(name: K, value: V[K]): void;
  reset(values: V): void;
  submit(event?: FormEvent): void;
}

/**
 * `send` throws a ProblemError, or answers as urql's mutations do, and undefined where nothing was sent to be kept; while it
 * runs, another submit does nothing.
 */
export function useForm<V extends object>(
  initial: V,
  send: (values: V) => Promise<{ error?: CombinedError | undefined } | undefined>,
): Form<V> {
  const [values, setValues] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [touched, setTouched] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const changes = useRef(0);
  const take = useCallback(<K extends keyof V>(name: K, value: V[K]) => {
    setValues((now) => ({ ...now, [name]: value }));
  }, []);
  const set = useCallback(
    <K extends keyof V>(name: K, value: V[K]) => {
      changes.current += 1;
      setTouched(true);
      take(name, value);
    },
    [take],
  );
  const reset = useCallback((next: V) => {
    setValues(next);
    setTouched(false);
    setProblem(undefined);
  }, []);
  const sent = useRef<{ form: HTMLFormElement; button: HTMLElement | null }>(undefined);
  useEffect(() => {
    if (busy || !sent.current) return;
    if (problem) focusWhatIsWrong(sent.current);
    sent.current = undefined;
  }, [busy, problem]);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    if (event?.currentTarget instanceof HTMLFormElement)
      sent.current = { form: event.currentTarget, button: (event.nativeEvent as SubmitEvent).submitter ?? null };
    setBusy(true);
    setProblem(undefined);
    const before = changes.current;
    send(values)
      .then((result) => {
        if (result?.error) setProblem(problemOf(result.error));
        // What was typed meanwhile has not been sent.
        else if (result && changes.current === before) setTouched(false);
      })
      .catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        setProblem(error.problem);
      })
      .finally(() => setBusy(false));
  };
  return { values, busy, problem, touched, set, take, reset, submit };
}

/** From the button that was pressed to what is wrong, which may be far above it, unless one has gone elsewhere meanwhile. */
function focusWhatIsWrong({ form, button }: { form: HTMLFormElement; button: HTMLElement | null }) {
  const isStill = () => form.isConnected && [document.body, button].includes(document.activeElement as HTMLElement);
  const look = () => {
    const find = (selector: string) => form.querySelector<HTMLElement>(selector);
    const wrong = find('[aria-invalid=true]') ?? find('[data-problem]');
    if (isStill()) wrong?.focus();
    return wrong !== null || !isStill();
  };
  // The words for it may be on their way.
  const watch = new MutationObserver(() => look() && watch.disconnect());
  if (!look()) watch.observe(form, { childList: true, subtree: true, attributeFilter: ['aria-invalid'] });
}

type TextKeys<V> = { [K in keyof V]: V[K] extends string ? K : never }[keyof V];

type FieldProps<V extends object> = Omit<TextFieldProps, 'form' | 'name' | 'value' | 'onChange'> & {
  form: Form<V>;
  name: TextKeys<V> & string;
};

/** A field of a form, bound by its name, with what the server says is wrong with it. */
export function Field<V extends object>({ form, name, ...rest }: FieldProps<V>) {
  const fault = useFault(form.problem, name);
  return (
    <TextField
      {...rest}
      {...(fault && { error: true, helperText: fault })}
      id={rest.id ?? `field-${name}`}
      name={name}
      value={form.values[name]}
      onChange={(event) => form.set(name, event.target.value as V[typeof name])}
    />
  );
}
