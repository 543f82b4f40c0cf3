import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { pathOf } from '../file-path';
import { useFormat, useT } from '../i18n';
import { RichHtml } from '../rich-html';
import { GivenPoints } from './given-points';
import { plainText } from './plain-text';
import type { AnsweredQuestion, Option } from './question';
import { countWords } from './response';

/** An answer as a graph tells it: fields of other kinds are null. */
export interface Given {
  readonly choices: readonly string[] | null;
  readonly text: string | null;
  readonly unit: string | null;
  readonly gaps: readonly { readonly gap: string; readonly value: string }[] | null;
  readonly pairs: readonly { readonly left: string; readonly right: string }[] | null;
  readonly order: readonly string[] | null;
  readonly points: readonly { readonly x: number; readonly y: number }[] | null;
}

interface GivenAnswerProps {
  kind: string;
  /** None when it is there no more: what was chosen is then told by its ids. */
  question: AnsweredQuestion | null | undefined;
  given: Given;
  files?: readonly { readonly name: string; readonly bytes: number; readonly url: string }[];
}

/** An answer in words and pictures, somebody's or the right one. */
export function GivenAnswer({ kind, question, given, files = [] }: GivenAnswerProps) {
  const t = useT();
  const format = useFormat();
  const { choices, text, unit, pairs, order, points } = given;
  switch (kind) {
    case 'TRUE_FALSE':
      if (!choices?.length) return <None />;
      return <Typography>{t(choices[0] === 'true' ? 'question.true' : 'question.false')}</Typography>;
    case 'SINGLE':
    case 'MULTIPLE':
      return <Rows rows={choices?.map((id) => [id, <Chosen key={id} of={question?.choices} id={id} />])} />;
    case 'CLOZE':
      return <Gaps question={question} given={given} />;
    case 'MATCHING':
      return (
        <Rows
          rows={pairs?.map(({ left, right }) => [
            `${left}/${right}`,
            <Box key={left} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
              <Chosen of={question?.left} id={left} />
              <span>–</span>
              <Chosen of={question?.right} id={right} />
            </Box>,
          ])}
        />
      );
    case 'ORDERING':
      return <Rows ordered rows={order?.map((id) => [id, <Chosen key={id} of={question?.entries} id={id} />])} />;
    case 'HOTSPOT':
      return points?.length ? <GivenPoints picture={question?.image} points={points} /> : <None />;
    case 'FILE':
      return (
        <Rows
          rows={files.map(({ name, bytes, url }) => [
            url,
            <Link key={url} href={pathOf(url)} target="_blank" rel="noopener noreferrer" dir="auto">
              {t('question.file.given', { name, size: format.bytes(bytes) })}
            </Link>,
          ])}
        />
      );
    case 'CODE':
      return text ? <Program>{text}</Program> : <None />;
    case 'NUMERIC':
      return text ? <bdi>{[text, unit].filter(Boolean).join(' ')}</bdi> : <None />;
    default:
      if (!text) return <None />;
      return (
        <>
          <Typography
            dir="auto"
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start', maxWidth: '75ch' }}
          >
            {text}
          </Typography>
          {kind === 'ESSAY' && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {t('question.words', { count: countWords(text) })}
            </Typography>
          )}
        </>
      );
  }
}

function None() {
  const t = useT();
  return <Typography color="textSecondary">{t('question.none')}</Typography>;
}

function Chosen({ of, id }: { of: readonly Option[] | null | undefined; id: string }) {
  const html = of?.find((option) => option.id === id)?.text.html;
  return html === undefined ? <bdi>{id}</bdi> : <RichHtml html={html} inline />;
}

function Rows({ rows = [], ordered }: { rows?: [string, ReactNode][] | undefined; ordered?: boolean }) {
  if (rows.length === 0) return <None />;
  return (
    <Box
      component={ordered ? 'ol' : 'ul'}
      sx={{ m: 0, paddingInlineStart: 3, overflowWrap: 'anywhere', '& li': { mb: 0.5 } }}
    >
      {rows.map(([key, row]) => (
        <li key={key}>{row}</li>
      ))}
    </Box>
  );
}

/** In the order of the text, also those that were left empty. */
function Gaps({ question, given }: Pick<GivenAnswerProps, 'question' | 'given'>) {
  const filled = given.gaps ?? [];
  const gaps = question?.gaps ?? filled.map(({ gap }) => ({ id: gap, kind: 'TEXT', choices: null }));
  return (
    <Rows
      ordered
      rows={gaps.map(({ id, choices }) => {
        const value = filled.find(({ gap }) => gap === id)?.value;
        const chosen = choices?.find((choice) => choice.id === value)?.text.html;
        return [id, value ? <bdi key={id}>{chosen === undefined ? value : plainText(chosen)}</bdi> : <None key={id} />];
      })}
    />
  );
}

function Program({ children }: { children: string }) {
  return (
    <Box
      component="pre"
      dir="ltr"
      // What is wide scrolls, also by keys.
      tabIndex={0}
      sx={{
        overflowX: 'auto',
        m: 0,
        p: 1.5,
        bgcolor: 'action.hover',
        borderRadius: 1,
        fontFamily: 'ui-monospace, monospace',
        fontSize: '0.875rem',
        textAlign: 'start',
      }}
    >
      {children}
    </Box>
  );
}
