import { contains, cornersOf, pointIn } from './area';
import { type Area, areaOf } from './declarations';
import { type ContentInput, type Draft, promptOf, subsets, textsOf } from './draft';
import { type ItemSource, responseFor } from './item-source';
import { escapeText } from './markup';
import { NotImportable, remark } from './remarks';
import { elementsOf, findAll, numberOf, textOf, type XmlElement } from './xml';

type Spot = Extract<ContentInput, { kind: 'HOTSPOT' }>['areas'][number];

/** hotspotInteraction → HOTSPOT. */
export function readHotspots(source: ItemSource, interaction: XmlElement): Draft {
  const { identifier: response, correct, cardinality } = responseFor(source, interaction);
  const found = elementsOf(interaction).filter(({ name }) => name === 'qti-hotspot-choice');
  const picture = pictureOf(source, interaction);
  const raw = found.map(({ attributes }) => attributes.identifier ?? '');
  const areas = found.map((hotspot) => areaOf(hotspot));
  const asked = cardinality === 'single' ? 1 : (numberOf(interaction.attributes['max-choices']) ?? 1);
  const maxPoints = Math.min(20, asked === 0 ? raw.length : asked);
  const tried = subsets(raw, textsOf(correct?.values)).filter((set) => set.length <= maxPoints);
  const declared = textsOf(correct?.values).filter((id) => raw.includes(id));
  const right = declared.length > 0 ? declared : raw.filter((id) => source.worth({ [response]: [id] }) > 0);
  if (right.length === 0) throw new NotImportable(remark('QTI_NO_RIGHT_PLACE'));
  const content: ContentInput = {
    kind: 'HOTSPOT',
    prompt: promptOf(source, interaction),
    image: picture,
    areas: found.map((_, n) =>
      spotOf(source.id(raw[n] as string), areas[n] as Area, right.includes(raw[n] as string), picture),
    ),
    maxPoints,
  };
  const point = (id: string) => pointIn(areas[raw.indexOf(id)] as Area);
  return {
    contents: [content],
    probes: tried.map((set) => ({
      given: set.length === 0 ? {} : { [response]: set },
      answer: { points: set.map(point) },
    })),
  };
}

/** selectPointInteraction and positionObjectInteraction → HOTSPOT: the areas are those of the response’s area mapping. */
export function readPoints(source: ItemSource, interaction: XmlElement): Draft {
  const { identifier: response, areaMapping } = responseFor(source, interaction);
  if (!areaMapping || areaMapping.entries.length === 0) throw new NotImportable(remark('QTI_NO_AREAS'));
  const picture = pictureOf(source, interaction);
  if (interaction.name === 'qti-position-object-interaction') source.losses.add('QTI_POINT_FOR_OBJECT');
  const good = areaMapping.entries.map(({ value }) => value > 0);
  if (!good.includes(true)) throw new NotImportable(remark('QTI_WORTHLESS_AREAS'));
  const asked = numberOf(interaction.attributes['max-choices']) ?? 1;
  const maxPoints = Math.min(20, asked === 0 ? good.length : asked);
  const content: ContentInput = {
    kind: 'HOTSPOT',
    prompt: promptOf(source, interaction),
    image: picture,
    areas: areaMapping.entries.map((entry, n) => spotOf(`area-${n + 1}`, entry, good[n] as boolean, picture)),
    maxPoints,
  };
  const inside = areaMapping.entries.map(pointIn);
  const outside = corners(picture).find(({ x, y }) => !areaMapping.entries.some((entry) => contains(entry, x, y)));
  const points = [...inside, ...(outside ? [outside] : [])];
  const tried = subsets(
    points.map((_, n) => String(n)),
    good.flatMap((right, n) => (right ? [String(n)] : [])),
  )
    .filter((set) => set.length <= maxPoints)
    .map((set) => set.map((n) => points[Number(n)] as { x: number; y: number }));
  return {
    contents: [content],
    probes: tried.map((set) => ({
      given: set.length === 0 ? {} : { [response]: set.map(({ x, y }) => `${x} ${y}`) },
      answer: { points: set },
    })),
  };
}

/** What names a place of a picture where it cannot be pointed at: its label, else where it lies. */
export function placeOf(source: ItemSource, interaction: XmlElement, hotspot: XmlElement) {
  const { label: own, 'aria-label': read } = hotspot.attributes;
  const label = hotspot.attributes['hotspot-label'] || own || read;
  source.losses.add('QTI_PLACES_IN_WORDS');
  const { width, height } = pictureOf(source, interaction);
  const { x, y } = pointIn(areaOf(hotspot));
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole);
  const place = `${percent(x, width)} % from the left, ${percent(y, height)} % from the top`;
  // A label is seldom drawn: alone it would not say where.
  const text = label ? `${escapeText(label.slice(0, 1_000))} (${place})` : place;
  return { format: 'HTML' as const, text };
}

/** The picture that an interaction is played on; its size is that which coordinates are measured by. */
export function pictureOf(source: ItemSource, interaction: XmlElement) {
  const within = interaction.name === 'qti-position-object-interaction' ? stageOf(source, interaction) : interaction;
  const picture = findAll(within, ({ name, attributes }) =>
    name === 'img' ? 'src' in attributes : name === 'object' && 'data' in attributes,
  )[0];
  if (!picture) throw new NotImportable(remark('QTI_NO_PICTURE'));
  const { attributes } = picture;
  const href = attributes.data ?? attributes.src ?? '';
  const width = Math.round(numberOf(attributes.width?.replace('px', '')) ?? 0);
  const height = Math.round(numberOf(attributes.height?.replace('px', '')) ?? 0);
  if (width <= 0 || height <= 0) throw new NotImportable(remark('QTI_PICTURE_SIZELESS'));
  const alt = attributes.alt ?? textOf(picture);
  const file = source.markup.media(href).replace(/^media:/, '');
  if (file === '') throw new NotImportable(remark('QTI_PICTURE_GONE'));
  return { file, alt: alt.slice(0, 1_000), width, height };
}

function stageOf(source: ItemSource, interaction: XmlElement): XmlElement {
  const stages = findAll(source.body, ({ name }) => name === 'qti-position-object-stage');
  const stage = stages.find((stage) => findAll(stage, (one) => one === interaction).length > 0);
  const picture = stage && elementsOf(stage).find(({ name }) => ['object', 'img', 'picture'].includes(name));
  if (!picture) throw new NotImportable(remark('QTI_NO_PICTURE'));
  // It is shown beside the prompt, not in it.
  stage.children = stage.children.filter((child) => child !== picture);
  return { name: 'stage', attributes: {}, children: [picture] };
}

/** What of the area lies in the picture: nobody points beside it. */
function spotOf(id: string, area: Area, correct: boolean, size: { width: number; height: number }): Spot {
  const { shape, coordinates } = area;
  const [x = 0, y = 0, c = 0, d = 0] = coordinates;
  const across = (at: number) => Math.min(size.width, Math.max(0, at));
  const down = (at: number) => Math.min(size.height, Math.max(0, at));
  const polygon = (corners: number[]): Spot => {
    const within = corners.every((at, n) => at === (n % 2 === 0 ? across(at) : down(at)));
    return { id, shape: 'POLYGON', coordinates: within ? corners : clipped(corners, size), correct };
  };
  if (shape === 'circle' && x === across(x) && y === down(y))
    return { id, shape: 'CIRCLE', coordinates: coordinates.slice(0, 3), correct };
  if (shape === 'circle') return polygon(outline([x, y, c, c]));
  if (shape === 'poly') return polygon(cornersOf(coordinates).flatMap(({ x, y }) => [x, y]));
  if (shape === 'ellipse') return polygon(outline(coordinates));
  const edges = shape === 'rect' ? [across(x), down(y), across(c), down(d)] : [0, 0, size.width, size.height];
  return { id, shape: 'RECTANGLE', coordinates: edges, correct };
}

/** Cut along the four edges of the picture, one after the other (Sutherland and Hodgman). */
function clipped(coordinates: readonly number[], { width, height }: { width: number; height: number }): number[] {
  type Point = { x: number; y: number };
  const sides: ((point: Point) => number)[] = [({ x }) => x, ({ x }) => width - x, ({ y }) => y, ({ y }) => height - y];
  const left = sides.reduce<Point[]>(
    (corners, depth) =>
      corners.flatMap((to, n) => {
        const from = corners.at(n - 1) as Point;
        const [a, b] = [depth(from), depth(to)];
        const t = a / (a - b);
        const crossing = { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
        return [...(a < 0 !== b < 0 ? [crossing] : []), ...(b < 0 ? [] : [to])];
      }),
    cornersOf(coordinates),
  );
  return left.flatMap(({ x, y }) => [x, y]).map((at) => Math.round(at * 100) / 100 || 0);
}

/** An ellipse as 72 corners: within 0.1 % of its size. */
function outline([x = 0, y = 0, across = 0, down = 0]: readonly number[]): number[] {
  return Array.from({ length: 72 }, (_, n) => (n * Math.PI) / 36).flatMap((angle) => [
    Math.round((x + across * Math.cos(angle)) * 100) / 100,
    Math.round((y + down * Math.sin(angle)) * 100) / 100,
  ]);
}

function corners({ width, height }: { width: number; height: number }) {
  return [
    { x: 0, y: 0 },
    { x: width, y: height },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width / 2, y: 0 },
  ];
}
