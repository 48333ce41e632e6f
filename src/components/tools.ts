/** Tools of the reader that are loaded when first used: address, QR, presenter, reading aloud. */
import { vi } from '#i18n/vi.ts';
import { adoptStyle } from '#islands/kit/adopt-style.ts';
import { icons, type IconName } from './icons.ts';
import css from './tools.css?inline';
import { qrPath } from '#stores/qr.ts';

adoptStyle(css);

const say = (text: string) => {
  const toast = document.querySelector('.toast');
  if (!toast) return;
  toast.textContent = text;
  setTimeout(() => toast.textContent === text && (toast.textContent = ''), 5000);
};

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', className = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

/** Copies an address; where the device forbids it, shows it to be copied by hand. */
const copy = async (address: string) => {
  try {
    await navigator.clipboard.writeText(address);
    say(vi.copied);
  } catch {
    prompt(vi.copyFailed, address);
  }
};

/** A dialog with an address, a button to copy it, and its QR. */
export const share = async (address: string): Promise<void> => {
  const dialog = make('dialog');
  dialog.setAttribute('aria-label', vi.anchor);
  const { path, size } = (await qrPath(address)) ?? { path: '', size: 1 };
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${vi.tools.qr}: ${address}`);
  svg.setAttribute('class', 'qr');
  const back = document.createElementNS(svg.namespaceURI, 'path');
  back.setAttribute('d', `M0 0h${size}v${size}H0z`);
  back.setAttribute('fill', '#fff');
  const ink = document.createElementNS(svg.namespaceURI, 'path');
  ink.setAttribute('d', path);
  ink.setAttribute('fill', '#000');
  svg.append(back, ink);
  const field = make('p', address, 'address');
  const copyButton = make('button', vi.tools.link, 'button primary');
  const close = make('button', 'Đóng', 'button');
  copyButton.type = close.type = 'button';
  copyButton.addEventListener('click', () => void copy(address));
  close.addEventListener('click', () => dialog.close());
  const bar = make('div', '', 'share-bar');
  bar.append(copyButton, close);
  dialog.append(make('h2', vi.anchor), svg, field, bar);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};

const tools = [
  ['size', '-1', 'A−', vi.tools.smaller],
  ['size', '0', 'A', vi.tools.normal],
  ['size', '1', 'A+', vi.tools.larger],
  ['tool', 'theme', 'theme', vi.tools.theme],
  ['tool', 'print', 'print', vi.tools.print],
  ['tool', 'present', 'present', vi.tools.present],
  ['tool', 'link', 'link', vi.tools.link],
  ['tool', 'qr', 'qr', vi.tools.qr],
  ['tool', 'aloud', 'aloud', vi.tools.aloud],
] as const;

const icon = (name: IconName): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'ic');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
};

/** Puts the reader's tools into the strip of the menu; reading aloud only where the device has a Vietnamese voice. */
export const fillStrip = (strip: HTMLElement): void => {
  if (strip.childElementCount) return;
  for (const [key, value, sign, label] of tools) {
    const button = make('button', '', value === 'aloud' ? 'icon-button aloud' : 'icon-button');
    button.type = 'button';
    button.dataset[key] = value;
    if (sign in icons) button.append(icon(sign as IconName));
    else {
      const letters = make('span', sign);
      letters.setAttribute('aria-hidden', 'true');
      button.append(letters);
    }
    button.append(label);
    strip.append(button);
  }
  if (!('speechSynthesis' in window)) return;
  const show = () => {
    const can = speechSynthesis.getVoices().some((v) => v.lang.toLowerCase().replace('_', '-').startsWith('vi'));
    strip.querySelector('.aloud')?.classList.toggle('can', can);
  };
  show();
  speechSynthesis.addEventListener('voiceschanged', show);
};

const readAloud = () => {
  if (speechSynthesis.speaking) return speechSynthesis.cancel();
  const text = [...document.querySelectorAll('.prose > p, .prose > h2, .prose > h3, .prose > ul, .prose > ol, .prose .call, .prose .steps')]
    .map((e) => (e instanceof HTMLElement ? e.innerText : ''))
    .join('\n')
    .slice(0, 20_000);
  for (const sentence of text.match(/[^.!?\n]+[.!?\n]*/g) ?? []) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = 'vi-VN';
    speechSynthesis.speak(utterance);
  }
  return undefined;
};

/** Runs a tool of the strip by name. */
export const run = (name: string): void => {
  const here = new URL(location.href);
  switch (name) {
    case 'link':
      return void copy(here.href);
    case 'qr':
      return void share(here.href);
    case 'aloud':
      return readAloud();
    case 'present':
      here.searchParams.set('trinh-chieu', '');
      return location.assign(here);
  }
};
