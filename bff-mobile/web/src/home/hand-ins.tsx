import type { HomeQuery } from '../__generated__/operations';
import { ResultCard } from '../results/result-card';
import { Entries } from '../shell/panel';

/** What one has handed in lately, with what has come of it so far. */
export function HandIns({ handIns }: { handIns: HomeQuery['home']['handIns'] }) {
  return (
    <Entries>
      {handIns.map(({ result, ...handIn }) => (
        <li key={handIn.id}>
          <ResultCard
            to={result ? `/results/${result.id}` : `/exams/handed-in/${handIn.id}`}
            heading="h3"
            of={handIn}
            result={result}
          />
        </li>
      ))}
    </Entries>
  );
}
