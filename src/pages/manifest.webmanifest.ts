import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { vi } from '../i18n/vi.ts';

const icon = (name: string, size: number, purpose = 'any') => ({ src: href(`/icons/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose });

/** What a device needs to put the course among its apps. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: `${vi.site} – ${vi.tagline}`,
      short_name: vi.site,
      description: vi.training,
      lang: 'vi',
      dir: 'ltr',
      start_url: href('/'),
      scope: href('/'),
      display: 'standalone',
      background_color: '#FBF8F1',
      theme_color: '#A51C20',
      categories: ['education', 'government'],
      icons: [
        icon('192', 192),
        icon('512', 512),
        icon('maskable-512', 512, 'maskable'),
        { src: href('/bieu-tuong.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
      shortcuts: [
        { name: vi.nav.practise, url: href('/luyen-tap/') },
        { name: vi.nav.review, url: href('/on-tap/') },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
