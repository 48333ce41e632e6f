import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { itemsOf } from '#domain/progress/record.ts';
import type { Progress } from '#domain/progress/record.ts';
import { words } from '#i18n/progress.ts';
import { $progress } from '#stores/progress.ts';
import { examSays, ModuleCard } from './ModuleCard.tsx';
import { Opener } from './Opener.tsx';
import { Review } from './Review.tsx';
import type { ModuleInfo, RoleInfo } from './types.ts';

const loadExport = async () => (await import('./ExportPanel.tsx')).ExportPanel;
const loadImport = async () => (await import('./ImportPanel.tsx')).ImportPanel;
const loadErase = async () => (await import('./ErasePanel.tsx')).ErasePanel;

const RoleExams = ({ progress, roles }: { progress: Progress; roles: readonly RoleInfo[] }) => {
  const exams = itemsOf(progress, 'x').filter(({ id }) => id.startsWith('vai-'));
  if (exams.length === 0) return null;
  return (
    <>
      <h3>{words.done.roleExams}</h3>
      <ul>
        {exams.map(({ id, item }) => (
          <li key={id}>
            {roles.find((role) => id === `vai-${role.id}`)?.title ?? id.slice(4)}: {examSays(item)}
          </li>
        ))}
      </ul>
    </>
  );
};

/** How often an address with a record (#nhan=…) has arrived: when the page opens, or while it stands open. */
const useArrivals = (): number => {
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    const look = () => location.hash.startsWith('#nhan=') && setArrivals((n) => n + 1);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return arrivals;
};

/** The page /tien-do/: what is done, review, taking progress away, bringing it in, erasing it. */
export const ProgressPage = ({ modules, roles = [] }: { modules: readonly ModuleInfo[]; roles?: readonly RoleInfo[] }) => {
  const progress = useStore($progress, { ssr: 'initial' });
  const [said, setSaid] = useState('');
  const arrival = useArrivals();
  const { exports, imports, erase } = words;
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), 6000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="progress">
      <section aria-labelledby="da-hoc">
        <h2 id="da-hoc">{words.done.title}</h2>
        {Object.keys(progress).length === 0 && <p>{words.done.none}</p>}
        <ul class="modules">
          {modules.map((module) => (
            <ModuleCard key={module.id} module={module} progress={progress} />
          ))}
        </ul>
        <RoleExams progress={progress} roles={roles} />
      </section>
      <Review progress={progress} />
      <Opener id="luu" title={exports.title} says={exports.says} load={loadExport} say={setSaid} arrival={0} />
      <Opener id="nhan" title={imports.title} says={imports.says} load={loadImport} say={setSaid} arrival={arrival} />
      <Opener id="xoa" title={erase.title} says={erase.says} load={loadErase} say={setSaid} arrival={0} />
      <output class="floating">{said}</output>
    </div>
  );
};
