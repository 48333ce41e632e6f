import { useEffect, useState } from 'preact/hooks';

const vietnamese = (): SpeechSynthesisVoice | undefined => speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith('vi'));

/** Whether the device really has a Vietnamese voice; voices may arrive late. */
export const useVoice = (): boolean => {
  const [has, set] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const look = () => set(vietnamese() !== undefined);
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener?.('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, []);
  return has;
};

/** Says a name aloud, cutting off the one before. */
export const say = (text: string): void => {
  const voice = vietnamese();
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'vi-VN';
  utterance.voice = voice;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
};
