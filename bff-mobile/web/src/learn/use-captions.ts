import { useEffect, useRef, useState } from 'react';

const KEY = 'lyceum-captions';

/**
 * Which captions of a film are shown: those chosen last on this device, where the film has them. A choice in the player’s own
 * menu is one too.
 */
export function useCaptions(captions: readonly { language: string }[]) {
  const player = useRef<HTMLVideoElement>(null);
  const [wanted, setWanted] = useState(() => localStorage.getItem(KEY) ?? '');
  const languages = captions.map(({ language }) => language);
  const language = languages.includes(wanted) ? wanted : '';
  const choose = (next: string) => {
    localStorage.setItem(KEY, next);
    setWanted(next);
  };
  useEffect(() => {
    const tracks = player.current?.textTracks;
    if (!tracks) return undefined;
    for (const track of tracks) track.mode = track.language === language ? 'showing' : 'disabled';
    const follow = () => {
      const shown = [...tracks].find(({ mode }) => mode === 'showing')?.language ?? '';
      if (shown === language) return;
      localStorage.setItem(KEY, shown);
      setWanted(shown);
    };
    tracks.addEventListener('change', follow);
    return () => tracks.removeEventListener('change', follow);
  }, [language]);
  return { player, languages, language, choose };
}
