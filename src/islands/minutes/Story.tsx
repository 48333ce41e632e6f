import { showDay } from '#domain/edition/dates.ts';
import { levelOf } from '#domain/minutes/draw.ts';
import { called } from '#domain/minutes/people.ts';
import { levelName, sheetsOf } from '#domain/minutes/sheets.ts';
import type { Task } from '#domain/minutes/task.ts';
import { levels, type Area, type Commune, type Sheet, type Unit } from '#domain/minutes/types.ts';
import { showCount, showTime } from '#domain/minutes/write.ts';
import { words } from '#i18n/minutes.ts';

const w = words.story;

const areaScenes = (area: Area, task: Task): string[] => {
  const { openers, witnesses } = area.people;
  const level = levelOf(task.form.id);
  const c = level && area.counts[level];
  const lines: (string | false | undefined)[] = [
    task.choice.box && (task.choice.box === 'full' ? w.evening : `${w.evening} ${w.eveningOthers}`),
    w.area(String(area.areaNo), area.commune, area.province),
    c && w.seats(levelName[c.level], String(c.seats), String(c.candidates.length), String(c.unitNo)),
    w.posted(showCount(area.posted)),
    c && w.opening(showTime(area.times.open), called(openers[0]), called(openers[1])),
    w.event[area.event],
    w.closing(showTime(area.times.close)),
    w.witness(called(area.declined), called(witnesses[0]), called(witnesses[1])),
    w.inventory(showTime(area.times.inventory)),
    c && w.box(levelName[c.level], showCount(c.collected)),
    c && c.collected < c.voted && w.fewer(String(c.voted - c.collected)),
    c && w.complaint[area.complaint],
    c && w.done(showTime(area.times.done)),
    w.sent,
  ];
  return lines.filter((line): line is string => Boolean(line));
};

const unitScenes = (unit: Unit): string[] => [
  w.unit(
    unit.level === 'qh' ? levelName.qh : `HĐND ${unit.body}`,
    String(unit.unitNo),
    String(unit.seats),
    String(unit.candidates.length),
    String(unit.areas.length),
  ),
  w.unitReady,
  w.event[unit.event],
  w.unitComplaint[unit.complaint],
];
const communeScenes = (day: Commune): string[] => [
  w.commune(day.commune, String(day.units.reduce((n, u) => n + u.seats, 0)), String(day.units.length)),
  w.communeNote,
  w.event[day.event],
  w.communeComplaint[day.complaint],
];

export const scenesOf = (task: Task): string[] => {
  const { day } = task.setting;
  return day.kind === 'area' ? areaScenes(day, task) : day.kind === 'unit' ? unitScenes(day) : communeScenes(day);
};

const SheetTable = ({ sheet }: { sheet: Sheet }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  <div class="table sheet" role="group" aria-label={sheet.title} tabIndex={0}>
    <table>
      <caption>{sheet.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{words.story.row}</span>
          </th>
          {sheet.columns.map((c) => (
            <th key={c} scope="col">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.head}>
            <th scope="row">{row.head}</th>
            {row.cells.map((cell) => (
              <td key={cell.key} colSpan={row.cells.length === 1 ? sheet.columns.length : 1}>
                {cell.value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Births = ({ unit, open }: { unit: Unit; open: boolean }) => (
  <details class="births" open={open}>
    <summary>{w.born}</summary>
    <ul>
      {unit.candidates.map((c) => (
        <li key={c.name}>
          {called(c)}: {showDay(c.born)}
        </li>
      ))}
    </ul>
  </details>
);

/** The day told in short scenes, and the papers on the table. @param printed nothing is folded away */
export const Story = ({ task, printed = false }: { task: Task; printed?: boolean }) => {
  const { day, convention } = task.setting;
  const level = levelOf(task.form.id);
  const sheets = sheetsOf(day, level).filter((s) => level !== undefined || day.kind !== 'area' || !levels.some((l) => s.id.startsWith(`dem.${l}`)));
  return (
    <>
      <h3>{w.title}</h3>
      <ol class="scenes">
        {scenesOf(task).map((scene) => (
          <li key={scene}>{scene}</li>
        ))}
      </ol>
      {day.kind === 'area' && (
        <p class="note small">
          {words.convention.now(convention === 'net' ? words.convention.netShort : words.convention.grossShort)} {words.convention.why}
        </p>
      )}
      <h3>{w.papers}</h3>
      {sheets.map((sheet) => (
        <SheetTable key={sheet.id} sheet={sheet} />
      ))}
      {day.kind === 'unit' && <Births unit={day} open={printed} />}
    </>
  );
};
