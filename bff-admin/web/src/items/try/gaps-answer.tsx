import { Prose } from '@lyceum/web/prose';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import type { AnswerProps } from './answer';

/** The text with numbered gaps, and the gaps below it by their numbers. */
export function GapsAnswer({ question, response, onRespond }: AnswerProps) {
  const t = useT();
  const gaps = question.gaps ?? [];
  const given = [response.gaps ?? []].flat();
  const numbered = (question.text?.html ?? '').replace(/\{\{([\w.-]{1,64})\}\}/g, (_, id: string) => {
    const number = gaps.findIndex((gap) => gap.id === id) + 1;
    return `<strong>[${number}]</strong>`;
  });
  const fill = (gap: string, value: string) =>
    onRespond({ ...response, gaps: [...given.filter((one) => one.gap !== gap), { gap, value }] });
  return (
    <>
      <Prose html={numbered} />
      <Stack spacing={1.5}>
        {gaps.map(({ id, kind, choices }, index) => {
          const label = t('items.try.gap', { place: index + 1 });
          const value = given.find(({ gap }) => gap === id)?.value ?? '';
          return kind === 'CHOICE' ? (
            <Choice
              key={id}
              size="small"
              label={label}
              value={value}
              onChoose={(choice) => fill(id, choice)}
              options={[['', '–'], ...(choices ?? []).map((one) => [one.id, plain(one.text.html)] as const)]}
            />
          ) : (
            <TextField
              key={id}
              id={`try-gap-${id}`}
              size="small"
              label={label}
              value={value}
              onChange={(event) => fill(id, event.target.value)}
            />
          );
        })}
      </Stack>
    </>
  );
}

/** An option of a list has no markup. */
export function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
}
