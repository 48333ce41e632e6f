import type { Rules } from './rules.ts';
import type { FormId, Option } from './types.ts';

/** Who signs and stamps, who gets a copy, how many copies, until when. */
export interface Dispatch {
  copies: number;
  /** Bodies to choose from, right and wrong. */
  bodies: readonly Option[];
  recipients: readonly string[];
  /** Signature places the form has; `seal` is the stamp beside the first. */
  signs: readonly { id: string; who: string }[];
  /** Last ISO day for sending; undefined where neither law nor form sets one. */
  due: string | undefined;
}

const tierOne: readonly Option[] = [
  { id: 'ban-qh', text: 'Ban bầu cử đại biểu Quốc hội' },
  { id: 'ban-tinh', text: 'Ban bầu cử đại biểu Hội đồng nhân dân cấp tỉnh' },
  { id: 'ban-xa', text: 'Ban bầu cử đại biểu Hội đồng nhân dân cấp xã' },
  { id: 'ubnd', text: 'Ủy ban nhân dân cấp xã' },
  { id: 'mttq', text: 'Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã' },
  { id: 'ubbc-xa', text: 'Ủy ban bầu cử cấp xã' },
  { id: 'cong-an', text: 'Công an cấp xã' },
];
const tierTwoQh: readonly Option[] = [
  { id: 'hdbcqg', text: 'Hội đồng bầu cử quốc gia' },
  { id: 'ubbc-tinh', text: 'Ủy ban bầu cử tỉnh/thành phố' },
  { id: 'mttq-tinh', text: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, thành phố' },
  { id: 'ubnd-tinh', text: 'Ủy ban nhân dân tỉnh, thành phố' },
  { id: 'hdnd-tinh', text: 'Thường trực HĐND tỉnh, thành phố' },
];
const tierTwoXa: readonly Option[] = [
  { id: 'ubbc', text: 'Ủy ban bầu cử cùng cấp' },
  { id: 'tt-hdnd', text: 'Thường trực Hội đồng nhân dân cùng cấp' },
  { id: 'ubnd', text: 'Ủy ban nhân dân cùng cấp' },
  { id: 'mttq', text: 'Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp' },
  { id: 'hdbcqg', text: 'Hội đồng bầu cử quốc gia' },
  { id: 'ubbc-tinh', text: 'Ủy ban bầu cử tỉnh/thành phố' },
];
const tierThree: readonly Option[] = [
  { id: 'hdnd', text: 'Hội đồng nhân dân cấp xã' },
  { id: 'ubnd', text: 'Ủy ban nhân dân cấp xã' },
  { id: 'mttq', text: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã' },
  { id: 'hdnd-tinh', text: 'Hội đồng nhân dân tỉnh, thành phố' },
  { id: 'ubnd-tinh', text: 'Ủy ban nhân dân tỉnh, thành phố' },
  { id: 'mttq-tinh', text: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, thành phố' },
  { id: 'hdbcqg', text: 'Hội đồng bầu cử quốc gia' },
  { id: 'chinh-phu', text: 'Chính phủ' },
];

const teamSigns = [
  { id: 'lead', who: 'Tổ trưởng' },
  { id: 'seal', who: 'Dấu của Tổ bầu cử' },
  { id: 'sec', who: 'Thư ký' },
  { id: 'w1', who: 'Cử tri thứ nhất chứng kiến' },
];
const fourSigns = [...teamSigns, { id: 'w2', who: 'Cử tri thứ hai chứng kiến' }];
const headSigns = (head: string, body: string, deputy: string) => [
  { id: 'lead', who: head },
  { id: 'seal', who: `Dấu của ${body}` },
  { id: 'dep1', who: `${deputy} thứ nhất` },
  { id: 'dep2', who: `${deputy} thứ hai` },
];
const boardSigns = headSigns('Trưởng ban', 'Ban bầu cử', 'Phó Trưởng ban');

/** Đ.76 k.3 (18, 23), Đ.77 k.3 (19), k.4 (24), Đ.85 k.3 (25, cấp xã); the form itself (32). */
export const dispatchOf = (form: FormId, rules: Rules): Dispatch => {
  const tally = (board: string): Dispatch => ({
    copies: rules.copies.tally,
    bodies: tierOne,
    recipients: [board, 'ubnd', 'mttq'],
    signs: fourSigns,
    due: rules.due.tally,
  });
  switch (form) {
    case '32':
      return {
        copies: rules.copies.inventory,
        bodies: tierOne,
        recipients: ['ban-qh', 'ban-tinh', 'ban-xa', 'ubnd', 'mttq'],
        signs: teamSigns,
        due: undefined,
      };
    case '18':
      return tally('ban-qh');
    case '23-tinh':
      return tally('ban-tinh');
    case '23-xa':
      return tally('ban-xa');
    case '19':
      return { copies: rules.copies.unitQh, bodies: tierTwoQh, recipients: ['hdbcqg', 'ubbc-tinh', 'mttq-tinh'], signs: boardSigns, due: rules.due.unit };
    case '24':
      return { copies: rules.copies.unitHdnd, bodies: tierTwoXa, recipients: ['ubbc', 'tt-hdnd', 'ubnd', 'mttq'], signs: boardSigns, due: rules.due.unit };
    case '25':
      return {
        copies: rules.copies.summary,
        bodies: tierThree,
        recipients: ['hdnd', 'ubnd', 'mttq', 'hdnd-tinh', 'ubnd-tinh', 'mttq-tinh'],
        signs: headSigns('Chủ tịch', 'Ủy ban bầu cử', 'Phó Chủ tịch'),
        due: rules.due.summary,
      };
  }
};

/** The documents of a Tổ after the count. */
export const teamForms = ['32', '18', '23-tinh', '23-xa'] as const satisfies readonly FormId[];
