/** What officials type, and the page that must come first (or among the first three where `near`). */
export const queries: [query: string, path: RegExp][] = [
  ['phiếu hợp lệ', /\/hoc\/kiem-phieu\/phieu-hop-le\//],
  ['phieu hop le', /\/hoc\/kiem-phieu\/phieu-hop-le\//],
  ['PHIEU HOP LE', /\/hoc\/kiem-phieu\/phieu-hop-le\//],
  ['hòm phiếu phụ', /hom-phieu-phu/],
  ['hom phieu phu', /hom-phieu-phu/],
  ['thẻ cử tri', /the-cu-tri/],
  ['the cu tri', /the-cu-tri/],
  ['khai mạc', /\/hoc\/ngay-bau-cu\/khai-mac\//],
  ['khai mac', /\/hoc\/ngay-bau-cu\/khai-mac\//],
];
