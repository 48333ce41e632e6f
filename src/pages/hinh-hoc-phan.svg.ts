import type { APIRoute } from 'astro';
import { getCourse } from '../components/course.ts';
import { sheetOf } from '../components/module-drawings.ts';

/** The drawings of all modules in one file, for the pages that show many of them. */
export const GET: APIRoute = async () => new Response(sheetOf((await getCourse()).map((m) => m.id)), { headers: { 'content-type': 'image/svg+xml' } });
