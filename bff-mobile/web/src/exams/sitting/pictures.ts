import { pathOf } from '@lyceum/web/file-path';
import type { AttemptFragment } from '../../__generated__/operations';
import { device, type Place } from './device';

/** What does not change with each link. */
export const nameOf = (path: string) => path.replace(/\?.*$/s, '');

/** For when the paper is opened without a network. */
export async function keepPictures(place: Place, { sections }: AttemptFragment): Promise<void> {
  const paths = new Set<string>();
  for (const { questions } of sections)
    for (const question of questions) {
      for (const [, path = ''] of JSON.stringify(question).matchAll(/<img[^>]*? src=\\"(\/files\/[^"\\]+)/g))
        paths.add(path.replaceAll('&amp;', '&'));
      if (question.image?.url) paths.add(pathOf(question.image.url));
    }
  for (const path of paths) {
    try {
      if (await device.picture(place, nameOf(path))) continue;
      const answer = await fetch(path);
      if (answer.ok) await device.keepPicture(place, nameOf(path), await answer.blob());
    } catch {
      // Without a network there is another time; a device that is full shows it while there is one.
      return;
    }
  }
}
