import type { Matter, Route } from '#domain/complaint/schema.ts';
import type { EditionId } from '#domain/edition/plan.ts';
import type { ToolCite, ToolEdition } from './types.ts';

/** A way with its citations ready to show. */
export type ComplaintRouteView = Omit<Route, 'law'> & { law: ToolCite[] };
export type ComplaintMatter = Omit<Matter, 'routes'> & { routes: ComplaintRouteView[] };
export type ComplaintEdition = Omit<ToolEdition, 'id' | 'title'> & { id: EditionId };
