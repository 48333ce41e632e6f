/** What every stage gets: ends itself with an answer; may keep what is put together. */
export interface StageProps {
  open: string;
  onKeep: (open: string) => void;
  onAnswer: (answer: string) => void;
}
