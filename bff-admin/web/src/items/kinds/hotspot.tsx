import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { AreaInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { NumberField } from '../editor/number-field';
import { freeId, PartList } from '../editor/part-list';
import { SwitchField } from '../editor/switch-field';
import { PlainField } from '../editor/text-field';
import { AreaCanvas } from './area-canvas';
import { Coordinates } from './coordinates';
import { ImageUpload, useImageUrl } from './image-upload';
import type { BodyOf, EditorProps, Kind } from './kind';

type Shape = AreaInput['shape'];

export const hotspot: Kind<'hotspot'> = {
  field: 'hotspot',
  parts: ['image', 'areas', 'maxPoints'],
  start: () => ({ image: { file: '', alt: '', width: 1, height: 1 }, areas: [], maxPoints: 1 }),
  Editor: HotspotEditor,
};

/** Drawn on the picture with a pointer, or said in numbers. */
function HotspotEditor({ body, onBody }: EditorProps<BodyOf<'hotspot'>>) {
  const t = useT();
  const [shape, draw] = useState<Shape>('RECTANGLE');
  const areas = [body.areas].flat();
  const { image } = body;
  const url = useImageUrl(image.file);
  const areaOf = (coordinates: number[]): AreaInput => ({
    id: freeId(areas, 'a'),
    shape: 'RECTANGLE',
    coordinates,
    correct: areas.length === 0,
  });
  return (
    <>
      <ImageUpload
        onImage={(found) => onBody({ ...body, image: { ...image, ...found } })}
        hasImage={image.file !== ''}
      />
      {image.file && (
        <>
          <PlainField
            label={t('items.image.alt')}
            path="image.alt"
            value={image.alt}
            onText={(alt) => onBody({ ...body, image: { ...image, alt } })}
            helperText={t('items.image.alt.hint')}
          />
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
            <Choice<Shape>
              size="small"
              label={t('items.area.draw')}
              value={shape}
              onChoose={draw}
              options={(['RECTANGLE', 'CIRCLE', 'POLYGON'] as const).map((one) => [one, t(`items.area.${one}`)])}
            />
            <NumberField
              label={t('items.points.most')}
              path="maxPoints"
              value={body.maxPoints}
              onNumber={(maxPoints) => onBody({ ...body, maxPoints })}
            />
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {t(shape === 'POLYGON' ? 'items.area.hint.POLYGON' : 'items.area.hint')}
          </Typography>
          <AreaCanvas
            url={url}
            image={image}
            areas={areas}
            shape={shape}
            onDrawn={(coordinates) => onBody({ ...body, areas: [...areas, { ...areaOf(coordinates), shape }] })}
          />
        </>
      )}
      <PartList
        label={t('items.areas')}
        path="areas"
        parts={areas}
        onParts={(next) => onBody({ ...body, areas: next })}
        least={0}
        addLabel={t('items.area.add')}
        make={() => areaOf([0, 0, Math.round(image.width / 4) || 1, Math.round(image.height / 4) || 1])}
        row={(area, change, index) => (
          <Stack spacing={1}>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
              <Choice<Shape>
                size="small"
                label={t('items.area', { place: index + 1 })}
                value={area.shape}
                onChoose={(next) => change({ ...area, shape: next, coordinates: startOf(next, image) })}
                options={(['RECTANGLE', 'CIRCLE', 'POLYGON'] as const).map((one) => [one, t(`items.area.${one}`)])}
              />
              <SwitchField
                label={t('items.area.right')}
                checked={area.correct}
                onSwitch={(correct) => change({ ...area, correct })}
              />
            </Stack>
            <Coordinates
              shape={area.shape}
              coordinates={[area.coordinates].flat()}
              path={`areas.${index}.coordinates`}
              onCoordinates={(coordinates) => change({ ...area, coordinates })}
            />
          </Stack>
        )}
      />
    </>
  );
}

/** In the middle of the picture, to be moved from there. */
function startOf(shape: Shape, { width, height }: { width: number; height: number }): number[] {
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  const radius = Math.max(1, Math.round(Math.min(width, height) / 8));
  if (shape === 'CIRCLE') return [x, y, radius];
  if (shape === 'RECTANGLE') return [x - radius, y - radius, x + radius, y + radius];
  return [x, y - radius, x + radius, y + radius, x - radius, y + radius];
}
