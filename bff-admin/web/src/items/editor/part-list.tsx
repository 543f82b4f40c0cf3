import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useRef } from 'react';
import { DownIcon, UpIcon } from '../../courses/icons';
import { useT } from '../../i18n';
import { CloseIcon } from '../../shell/icons';
import { focusSoon } from '../../shell/refocus';
import { useFault } from './faults';

interface PartListProps<Part> {
  label: string;
  path: string;
  parts: readonly Part[];
  onParts: (parts: Part[]) => void;
  /** A new one at the end. */
  make: () => Part;
  addLabel: string;
  least?: number;
  most?: number;
  /** Whether their order says something. */
  ordered?: boolean;
  /** Of its heading. */
  heading?: 'h2' | 'h3';
  row: (part: Part, change: (part: Part) => void, index: number) => ReactNode;
}

/** Parts of a question, one below the other. */
export function PartList<Part>(props: PartListProps<Part>) {
  const { label, path, parts, onParts, make, addLabel, least = 1, most, ordered, heading = 'h3', row } = props;
  const t = useT();
  const id = useId();
  const fault = useFault(path);
  const list = useRef<HTMLOListElement>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const swap = (index: number, other: number) => {
    onParts(parts.map((part, at) => (at === index ? parts[other] : at === other ? parts[index] : part)) as Part[]);
    // The focus goes along with what was moved; at an end only the way back is left.
    const [way, back] = other < index ? ['up', 'down'] : ['down', 'up'];
    focusSoon(() => button(list.current?.children[other], way) ?? button(list.current?.children[other], back));
  };
  const remove = (index: number) => {
    onParts(parts.filter((_, at) => at !== index));
    focusSoon(() => adds.current);
  };
  const add = () => {
    onParts([...parts, make()]);
    focusSoon(() => list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea'));
  };
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} component={heading} variant={heading} sx={{ mb: 1 }}>
        {label}
      </Typography>
      {fault && <FormHelperText error>{fault}</FormHelperText>}
      <Stack component="ol" ref={list} spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {parts.map((part, index) => (
          <Box
            component="li"
            // biome-ignore lint/suspicious/noArrayIndexKey: parts are what stands at their place
            key={index}
            sx={{ display: 'flex', gap: 0.5, alignItems: 'start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
          >
            <Box sx={{ flex: '1 1 100%', minWidth: 0 }}>
              {row(part, (next) => onParts(parts.map((one, at) => (at === index ? next : one))), index)}
            </Box>
            {ordered && (
              <>
                <IconButton
                  data-move="up"
                  aria-label={t('items.part.up', { label, place: index + 1 })}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  <UpIcon />
                </IconButton>
                <IconButton
                  data-move="down"
                  aria-label={t('items.part.down', { label, place: index + 1 })}
                  disabled={index === parts.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  <DownIcon />
                </IconButton>
              </>
            )}
            <IconButton
              aria-label={t('items.part.remove', { label, place: index + 1 })}
              disabled={parts.length <= least}
              onClick={() => remove(index)}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Stack>
      <Button ref={adds} size="small" sx={{ mt: 1 }} disabled={parts.length === most} onClick={add}>
        {addLabel}
      </Button>
    </Box>
  );
}

const button = (row: Element | undefined, way: string | undefined) =>
  row?.querySelector<HTMLElement>(`:scope > [data-move=${way}]:enabled`);

/** A name that none of them has. */
export function freeId(parts: readonly { id: string | number }[], prefix: string): string {
  const taken = new Set(parts.map(({ id }) => String(id)));
  let number = parts.length + 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
