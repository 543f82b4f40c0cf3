import Box from '@mui/material/Box';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

import { useT } from '../i18n';
import { RichHtml } from '../rich-html';
import type { AnswerProps } from './answer';
import { Group } from './group';
import { plainText } from './plain-text';
import type { Gap } from './question';

/** Gaps within their text: `{{ID}}` in it gives way to a field. */
export function Cloze({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const [places, setPlaces] = useState<readonly { id: string; element: Element }[]>([]);
  const gaps = question.gaps ?? [];
  const valueOf = (id: string) => response.gaps?.find(({ gap }) => gap === id)?.value ?? '';
  const change = (id: string, value: string) =>
    onChange({
      ...response,
      gaps: [...(response.gaps ?? []).filter(({ gap }) => gap !== id), ...(value ? [{ gap: id, value }] : [])],
    });
  return (
    <Group legend={t('question.gaps', { count: gaps.length })} promptId={promptId}>
      <TextWithPlaces html={question.text?.html ?? ''} gaps={gaps} onPlaces={setPlaces} />
      {places.map(({ id, element }, at) => {
        const gap = gaps.find((one) => one.id === id);
        const label = t('question.gap', { n: gaps.findIndex((one) => one.id === id) + 1, count: gaps.length });
        return (
          gap &&
          createPortal(
            <GapField gap={gap} label={label} value={valueOf(id)} onChange={(value) => change(id, value)} />,
            element,
            `${id}-${at}`,
          )
        );
      })}
    </Group>
  );
}

type Places = readonly { id: string; element: Element }[];

/** React leaves the text alone once it is there, for its `html` stays the same. */
const TextWithPlaces = memo(
  function TextWithPlaces({
    html,
    gaps,
    onPlaces,
  }: {
    html: string;
    gaps: readonly Gap[];
    onPlaces: (p: Places) => void;
  }) {
    const ref = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      if (!ref.current) return;
      splitAtGaps(ref.current, new Set(gaps.map(({ id }) => id)));
      const elements = [...ref.current.querySelectorAll('[data-gap]')];
      onPlaces(elements.map((element) => ({ id: element.getAttribute('data-gap') ?? '', element })));
    }, [gaps, onPlaces]);
    return (
      <Box ref={ref} sx={{ lineHeight: 2.6 }}>
        <RichHtml html={html} />
      </Box>
    );
  },
  (before, after) => before.html === after.html,
);

function splitAtGaps(root: Element, ids: ReadonlySet<string>) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parts = text.data.split(/\{\{([\w.-]{1,64})\}\}/);
    if (parts.length === 1) continue;
    const nodes = parts.map((part, at) => {
      if (at % 2 === 0 || !ids.has(part)) return document.createTextNode(at % 2 === 0 ? part : `{{${part}}}`);
      const place = document.createElement('span');
      place.setAttribute('data-gap', part);
      return place;
    });
    text.replaceWith(...nodes);
  }
}

interface GapFieldProps {
  gap: Gap;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const field = {
  font: 'inherit',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'text.secondary',
  borderRadius: 1,
  px: 1,
  minHeight: 44,
  maxWidth: '100%',
  marginInline: 0.5,
} as const;

function GapField({ gap, label, value, onChange }: GapFieldProps) {
  const t = useT();
  if (gap.kind !== 'CHOICE')
    return (
      <Box
        component="input"
        type="text"
        aria-label={label}
        dir={gap.kind === 'NUMERIC' ? 'ltr' : 'auto'}
        inputMode={gap.kind === 'NUMERIC' ? 'decimal' : 'text'}
        maxLength={1_000}
        autoComplete="off"
        value={value}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => onChange(target.value)}
        sx={{ ...field, width: `${Math.min(28, Math.max(9, value.length + 3))}ch` }}
      />
    );
  return (
    <Box
      component="select"
      aria-label={label}
      value={value}
      onChange={({ target }: React.ChangeEvent<HTMLSelectElement>) => onChange(target.value)}
      sx={field}
    >
      <option value="">{t('question.choose')}</option>
      {(gap.choices ?? []).map(({ id, text }) => (
        <option key={id} value={id}>
          {plainText(text.html)}
        </option>
      ))}
    </Box>
  );
}
