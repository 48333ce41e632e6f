import type { Weak } from '#domain/progress/room.ts';

interface Row extends Weak {
  title: string;
  href: string | undefined;
  note: string;
}

/** Questions or parts with how many people have not got them right. */
export const WeakTable = ({ caption, rows }: { caption: string; rows: Row[] }) => (
  <div class="table" tabIndex={0} role="region" aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Nội dung</th>
          <th scope="col">Chưa đúng</th>
          <th scope="col">Chắc mà sai</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.href ? <a href={row.href}>{row.title}</a> : row.title}
              {row.note && <span class="small soft"> {row.note}</span>}
            </th>
            <td>
              {row.wrong}/{row.people}
            </td>
            <td>{row.sureWrong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
