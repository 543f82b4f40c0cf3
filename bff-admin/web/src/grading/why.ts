import { type Key, useT } from '../i18n';

/** What the platform itself gives as a reason; all others are people's own words. */
const OWN: Readonly<Record<string, Key>> = {
  'Marked.': 'grading.why.marked',
  'Released by hand.': 'grading.why.byHand',
  'Released by the policy of the exam.': 'grading.why.byPolicy',
};

export function useWhy(): (why: string) => string {
  const t = useT();
  return (why) => {
    const own = OWN[why];
    return own ? t(own) : why;
  };
}
