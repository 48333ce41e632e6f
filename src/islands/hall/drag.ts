import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { clamp } from '#domain/hall/arrange.ts';
import type { Plan, Point } from '#domain/hall/types.ts';
import { unit } from './scale.ts';

export interface Pointing {
  onChoose?: ((id: string) => void) | undefined;
  onPlace?: ((id: string, to: Point) => void) | undefined;
  onGround?: ((at: Point) => void) | undefined;
}
interface Grip {
  pointer: number;
  id: string;
  node: SVGGElement;
  from: Point;
  by: Point;
  frame: number;
  far: boolean;
}

/** Pixels a pointer may tremble before it is a drag. */
const tremble = 5;

/**
 * Dragging of things on the drawing. While the pointer moves only the thing's own transform changes, once a frame;
 * nothing is drawn anew and nothing worked out until it is let go.
 */
export const useDrag = (svg: RefObject<SVGSVGElement>, plan: Plan, { onChoose, onPlace, onGround }: Pointing) => {
  const grip = useRef<Grip | undefined>(undefined);
  const dragged = useRef(false);
  const cellAt = (event: { clientX: number; clientY: number }): Point => {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix) return { x: 0, y: 0 };
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return { x: at.x / unit, y: at.y / unit };
  };
  const idOf = (event: Event): SVGGElement | null => (event.target instanceof Element ? event.target.closest<SVGGElement>('.thing') : null);
  const release = () => {
    const held = grip.current;
    if (!held) return undefined;
    cancelAnimationFrame(held.frame);
    held.node.removeAttribute('transform');
    held.node.classList.remove('dragging');
    grip.current = undefined;
    return held;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      const node = idOf(event);
      const id = node?.dataset['id'];
      if (!node || id === undefined || event.button !== 0) return;
      onChoose?.(id);
      if (!onPlace) return;
      grip.current = { pointer: event.pointerId, id, node, from: { x: event.clientX, y: event.clientY }, by: { x: 0, y: 0 }, frame: 0, far: false };
      svg.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current;
      if (!held || held.pointer !== event.pointerId) return;
      const [dx, dy] = [event.clientX - held.from.x, event.clientY - held.from.y];
      if (!held.far && Math.hypot(dx, dy) < tremble) return;
      held.far = true;
      const scale = svg.current?.getScreenCTM()?.a ?? 1;
      held.by = { x: dx / scale / unit, y: dy / scale / unit };
      if (held.frame !== 0) return;
      held.frame = requestAnimationFrame(() => {
        held.frame = 0;
        const node = svg.current?.querySelector<SVGGElement>(`[data-id="${held.id}"]`) ?? held.node;
        held.node = node;
        node.classList.add('dragging');
        node.setAttribute('transform', `translate(${held.by.x * unit} ${held.by.y * unit})`);
      });
    },
    onPointerUp: () => {
      const held = release();
      if (!held) return;
      // A captured pointer's click comes to the drawing, not to the thing: it is no pointing at the ground.
      dragged.current = true;
      const item = plan.items.find((one) => one.id === held.id);
      if (!item || !held.far) return;
      const { x, y } = clamp(plan.hall, { ...item, x: item.x + held.by.x, y: item.y + held.by.y });
      onPlace?.(held.id, { x, y });
    },
    onPointerCancel: () => void release(),
    onClick: (event: MouseEvent) => {
      if (!dragged.current && !idOf(event)) onGround?.(cellAt(event));
    },
  };
};
