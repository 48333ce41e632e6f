import { touched } from '#domain/ballot/findings.ts';
import type { Ballot, Mark } from '#domain/ballot/types.ts';
import { ballotWords } from '#i18n/ballot.ts';
import { printed } from './layout.ts';

const { see, levels, colours } = ballotWords;

/** What one mark looks like on the name `at`. */
const onName = (mark: Mark, at: number): string => {
  switch (mark.kind) {
    case 'between':
      return mark.candidate === at ? see.betweenUpper : see.betweenLower;
    case 'oneLine':
      return see.oneLine(mark.line);
    case 'number':
      return see.number(mark.text);
    case 'smear':
      return see.smearName;
    case 'tear':
      return see.tearName;
    case 'added':
    case 'note':
    case 'signature':
    case 'fold':
      return '';
    default:
      return see[mark.kind];
  }
};

const elsewhere = (mark: Mark): string => {
  if (mark.kind === 'added' || mark.kind === 'note') return see[mark.kind](mark.text);
  if (mark.kind === 'signature' || mark.kind === 'fold') return see[mark.kind];
  return (mark.kind === 'smear' || mark.kind === 'tear') && mark.candidate < 0 ? see[mark.kind] : '';
};

const stampText = ({ stamp, paper }: Ballot): string => {
  if (!stamp) return paper === 'homemade' ? '' : see.noStamp;
  const place = see.places[stamp.place];
  return stamp.look === 'unreadable' ? see.unreadable(place) : see.stamp(place, stamp.team, see.looks[stamp.look]);
};

export interface Description {
  /** The paper, the stamp, what is written outside the list. */
  whole: readonly string[];
  /** One line for each name, in order. */
  names: readonly string[];
}

/** What is to be seen on a ballot, in words that give away neither verdict nor ground. */
export const describe = (ballot: Ballot): Description => {
  const { level, unit, seats, candidates, paper, marks, ink } = ballot;
  const first =
    paper === 'homemade' ? see.homemade : see.paper(levels[level], paper === 'copy' ? '' : colours[level], unit, seats, candidates.length).replace(', .', '.');
  return {
    whole: [first, paper === 'copy' ? see.copy : '', stampText(ballot), ...marks.map(elsewhere), marks.length > 0 ? see.pen(see.inks[ink]) : ''].filter(
      Boolean,
    ),
    names: candidates.map((candidate, i) => {
      const here = marks.filter((mark) => touched(mark).includes(i)).map((mark) => onName(mark, i));
      return `${candidate.title} ${printed(candidate).join(' ')}: ${here.join('; ') || see.clean}.`;
    }),
  };
};
