import { mayPass } from '@lyceum/web/problem';
import { type NoticedKind, ReportProctoringDocument } from '../../__generated__/operations';
import { askAsMe } from './ask-as-me';
import { device, type Place } from './device';
import { problemIn } from './retry';

const SEND_EVERY_MS = 10_000;
const MOST = 100;

/** Writes down what the exam wants to know of, and tells the server now and then. Answers how to stop. */
export function watch(place: Place): () => void {
  const stopped = new AbortController();
  const options = { signal: stopped.signal, capture: true };
  let seq = device.noticed(place, 10_000).then((kept) => kept.at(-1)?.seq ?? 0);
  let isAway = false;

  const notice = (kind: NoticedKind) => {
    seq = seq.then(async (last) => {
      await device.notice({ ...place, seq: last + 1, kind, at: Date.now() }).catch(() => undefined);
      return last + 1;
    });
  };
  const look = () => {
    const now = document.visibilityState === 'hidden' || !document.hasFocus();
    if (now !== isAway) notice(now ? 'FOCUS_LOST' : 'FOCUS_BACK');
    isAway = now;
  };
  addEventListener('blur', look, options);
  addEventListener('focus', look, options);
  document.addEventListener('visibilitychange', look, options);
  document.addEventListener(
    'fullscreenchange',
    () => notice(document.fullscreenElement ? 'FULLSCREEN_BACK' : 'FULLSCREEN_LEFT'),
    options,
  );
  document.addEventListener('copy', () => notice('COPY'), options);
  document.addEventListener('cut', () => notice('COPY'), options);
  document.addEventListener('paste', () => notice('PASTE'), options);
  addEventListener('offline', () => notice('NETWORK_LOST'), options);
  addEventListener('online', () => notice('NETWORK_BACK'), options);

  let told = 0;
  const tell = async () => {
    const kept = (await device.noticed(place, MOST).catch(() => [])).filter((one) => one.seq > told);
    const last = kept.at(-1)?.seq;
    if (last === undefined) return;
    const events = kept.map(({ seq, kind, at }) => ({ seq, kind, clientAt: new Date(at).toISOString(), detail: '' }));
    try {
      const { reportProctoring } = await askAsMe(ReportProctoringDocument, {
        input: { attemptId: place.attemptId, events },
      });
      told = last;
      // The last one stays, so that the next page counts on from it.
      await device.forgetNoticed(place, last - 1).catch(() => undefined);
      if (reportProctoring.full) stop();
    } catch (error) {
      if (!mayPass(problemIn(error))) stop();
    }
  };
  const timer = setInterval(tell, SEND_EVERY_MS);
  const stop = () => {
    clearInterval(timer);
    stopped.abort();
  };
  return stop;
}
