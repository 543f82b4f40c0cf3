import { useSay } from './reasons';

interface ReasonProps {
  because: object | null | undefined;
  /** The same in English, for what has no name or a new one. */
  otherwise: string;
}

/** A line of a report in the reader's language. */
export function Reason({ because, otherwise }: ReasonProps) {
  const say = useSay(true);
  if (!say) return null;
  return (
    say(because) ?? (
      <bdi lang="en" dir="auto">
        {otherwise}
      </bdi>
    )
  );
}
