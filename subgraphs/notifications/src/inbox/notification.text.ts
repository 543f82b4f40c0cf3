import type { NotificationRow } from './notification.model';

/** In plain English, for clients that don't translate `kind` and `values` themselves. */
export function textOf({ kind, values }: Pick<NotificationRow, 'kind' | 'values'>): { title: string; body: string } {
  const exam = `“${values.examTitle}”`;
  switch (kind) {
    case 'RESULT_READY':
      return { title: `Your result in ${exam} is out`, body: outcomeOf(values) };
    case 'RESULT_CHANGED':
      return { title: `Your result in ${exam} has changed`, body: `${reasonOf(values)}${outcomeOf(values)}` };
  }
}

function outcomeOf({ percent, passed }: NotificationRow['values']): string {
  const score =
    typeof percent === 'number' ? `You reached ${Number(percent.toFixed(1))} %.` : 'Open it for the details.';
  return typeof passed === 'boolean' ? `${score} ${passed ? 'You passed.' : 'This is not a pass.'}` : score;
}

const reasonOf = ({ why }: NotificationRow['values']) =>
  why ? `It was marked again: ${why}. ` : 'It was marked again. ';
