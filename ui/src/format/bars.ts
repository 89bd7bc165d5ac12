/** Where the bars of the retention picture stand, in units of the drawing. Pure. */
import type { IsoDate, RetentionLayer } from "../ipc/types";
import { daysBetween, yearOf } from "./dates";

export const WIDTH = 600;
const DAYS_PER_YEAR = 365.2425;

export interface Axis {
  first: number;
  years: number;
}
export interface Bar {
  layer: RetentionLayer;
  x: number;
  width: number;
  /** No end is stated: the bar fades out at the right edge. */
  open: boolean;
  /** Tick of "not before", if there is one. */
  tick: number | null;
}

/** Whole years from the first beginning to the last end, six at least, forty at most. */
export function axisOf(today: IsoDate, layers: readonly RetentionLayer[]): Axis {
  const starts = layers.map((layer) => yearOf(layer.from));
  const ends = layers.flatMap((layer) => (layer.until === null ? [] : yearOf(layer.until)));
  const first = Math.min(yearOf(today), ...starts);
  const last = Math.max(first + 5, ...ends);
  return { first, years: Math.min(40, last - first + 1) };
}

export function position(axis: Axis, day: IsoDate): number {
  const days = daysBetween(`${String(axis.first).padStart(4, "0")}-01-01`, day);
  const x = (days / (axis.years * DAYS_PER_YEAR)) * WIDTH;
  return Math.round(Math.min(WIDTH, Math.max(0, x)) * 10) / 10;
}

export function barsOf(axis: Axis, layers: readonly RetentionLayer[]): Bar[] {
  return layers.map((layer) => {
    const x = position(axis, layer.from);
    const end = layer.until === null ? WIDTH : position(axis, layer.until);
    const nothing = layer.result.code === "nothing-kept";
    return {
      layer,
      x,
      width: nothing ? 0 : Math.max(4, end - x),
      open: layer.until === null && !nothing,
      tick: layer.not_before === null ? null : position(axis, layer.not_before),
    };
  });
}
