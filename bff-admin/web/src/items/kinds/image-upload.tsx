import type { Problem } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useContext, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { type ItemContentInput, TryDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { upload } from '../../shell/upload';
import { StoredQuestion } from '../stored-question';

interface Stored {
  file: string;
  url: string;
}
interface Image {
  file: string;
  width: number;
  height: number;
}

// Links of what was sent from here; the bank is asked for those of other pictures.
const links = new Map<string, string>();

/** A link by which the picture can be seen while it is written about. */
export function useImageUrl(file: string): string | undefined {
  const stored = useContext(StoredQuestion);
  const known = links.get(file) ?? (stored?.content.image?.file === file ? stored.question?.image?.url : undefined);
  const [{ data }] = useQuery({
    query: TryDocument,
    variables: { input: { content: probe(file) } },
    pause: !file || known !== undefined,
  });
  return known ?? data?.tryItem.question.image?.url ?? undefined;
}

// The bank signs links of pictures as parts of questions.
const probe = (file: string): ItemContentInput => ({
  hotspot: {
    prompt: { format: 'MARKDOWN', text: '?' },
    image: { file, alt: '', width: 2, height: 2 },
    areas: [{ id: 'a', shape: 'RECTANGLE', coordinates: [0, 0, 1, 1], correct: true }],
  },
});

/** Sends a picture or recording to the bank. @throws ProblemError */
export async function storeMedia(file: File, progress?: (share: number) => void): Promise<Stored> {
  const stored = await upload<Stored>('/item-media', file, { type: file.type, ...(progress && { progress }) });
  links.set(stored.file, stored.url);
  return stored;
}

async function sizeOf(file: File): Promise<{ width: number; height: number }> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    // A drawing without a size of its own has none to decode to.
    return { width: image.naturalWidth || 600, height: image.naturalHeight || 400 };
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

// A code of this screen: the browser cannot make a picture of the file.
const UNREADABLE = 'UNREADABLE';

export function ImageUpload({ hasImage, onImage }: { hasImage: boolean; onImage: (image: Image) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  // What has been written about the picture while it was sent stays; a question that has left the screen takes none.
  const latest = useRef<typeof onImage>(undefined);
  useEffect(() => {
    latest.current = onImage;
    return () => {
      latest.current = undefined;
    };
  }, [onImage]);
  const send = async (file: File) => {
    setProblem(undefined);
    setShare(0);
    try {
      const [size, stored] = [await sizeOf(file), await storeMedia(file, setShare)];
      latest.current?.({ file: stored.file, ...size });
    } catch (error) {
      setProblem(
        error instanceof ProblemError
          ? error.problem
          : { code: UNREADABLE, message: '', requestId: undefined, retryAfter: undefined, details: {} },
      );
    } finally {
      setShare(undefined);
    }
  };
  return (
    <Box>
      <input
        ref={input}
        hidden
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      <Button variant="outlined" onClick={() => input.current?.click()} loading={share !== undefined}>
        {t(hasImage ? 'items.image.replace' : 'items.image.add')}
      </Button>
      {share !== undefined && (
        <LinearProgress
          variant="determinate"
          value={share * 100}
          aria-label={t('items.image.sending')}
          sx={{ mt: 1 }}
        />
      )}
      {problem && (
        <ProblemAlert
          error={problem}
          otherwise={problem.code === UNREADABLE ? t('items.image.unreadable') : undefined}
        />
      )}
    </Box>
  );
}
