import type { Session } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import type { Cites } from '../kit/cites.ts';
import { Moves, useSlides, useStage } from '../kit/presenter.tsx';
import { Scene } from './Scene.tsx';
import { Told } from './Told.tsx';
import { letters } from './words.ts';

const t = deskWords.present;

/** For a projector: one person after the other, the answer hidden until asked. Nothing is stored. */
export const Presenter = ({ session, cites, seed }: { session: Session; cites: Cites; seed: string }) => {
  const visitors = session.hours.flatMap((hour) => hour.visitors);
  const slides = useSlides(visitors.length);
  const stage = useStage();
  const visitor = visitors[slides.index];
  if (!visitor) return null;
  const title = `${deskWords.table.person(slides.index + 1, visitors.length)} · ${deskWords.start.code} ${seed}`;
  return (
    <div class="presenting" tabIndex={-1} ref={stage} onKeyDown={slides.onKeyDown}>
      <Scene visitor={visitor} area={session.area} title={title} open={slides.shown} />
      {!slides.shown && (
        <>
          <p class="ask">{t.ask}</p>
          <ol class="room-options">
            {visitor.options.map(({ index, text }, i) => (
              <li key={index}>
                <b>{letters[i]}</b> {text}
              </li>
            ))}
          </ol>
        </>
      )}
      <div role="status">{slides.shown && <Told visitor={visitor} decision={undefined} cites={cites} />}</div>
      <Moves slides={slides} all={visitors.length} words={t} />
    </div>
  );
};
