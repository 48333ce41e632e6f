import type { APIRoute } from 'astro';
import { fileOf, isLarge } from '../../components/drawing-file.ts';
import { drawingNames } from '../../components/drawings.ts';

export const getStaticPaths = () => drawingNames.filter(isLarge).map((name) => ({ params: { name } }));

/** A large drawing in a file of its own, for the pages that show it. */
export const GET: APIRoute = ({ params }) => new Response(fileOf(params['name'] ?? ''), { headers: { 'content-type': 'image/svg+xml' } });
