/** Where the bars of the retention picture stand, in percent of its width. Pure. */
import type { LayerView } from "../ipc/bindings";
import { daysBetween, yearOf } from "./dates";

const DAYS_PER_YEAR = 365.2425;
const LEAST_YEARS = 3;
const MOST_YEARS = 40;
const NAMED_TICKS = 6;
/** A bar of a few days must still be seen. */
const LEAST_WIDTH = 0.8;

export interface Axis {
  first: number;
  years: number;
}
export interface Tick {
  year: number;
  x: number;
  named: boolean;
}
export interface Bar {
  layer: LayerView;
  x: number;
  width: number;
  /** No end is stated: the bar fades out at the right edge. */
  open: boolean;
  /** Tick of "not before", if there is one. */
  tick: number | null;
}

/** Whole years from the first beginning to the last end. */
export function axisOf(today: string, layers: readonly LayerView[]): Axis {
  const starts = layers.map((layer) => yearOf(layer.from));
  const ends = layers.flatMap(({ until, not_before }) =>
    [until, not_before].flatMap((day) => (day === null ? [] : yearOf(day))),
  );
  const first = Math.min(yearOf(today), ...starts);
  const last = Math.max(first + LEAST_YEARS - 1, yearOf(today), ...ends);
  return { first, years: Math.min(MOST_YEARS, last - first + 1) };
}

export function ticksOf(axis: Axis): Tick[] {
  const step = Math.ceil(axis.years / NAMED_TICKS);
  return Array.from({ length: axis.years }, (_, at) => ({
    year: axis.first + at,
    x: Math.round((at / axis.years) * 10_000) / 100,
    named: at % step === 0,
  }));
}

export function position(axis: Axis, day: string): number {
  const days = daysBetween(`${String(axis.first).padStart(4, "0")}-01-01`, day);
  const x = (days / (axis.years * DAYS_PER_YEAR)) * 100;
  return Math.round(Math.min(100, Math.max(0, x)) * 100) / 100;
}

export function barsOf(axis: Axis, layers: readonly LayerView[]): Bar[] {
  return layers.map((layer) => {
    const x = Math.min(100 - LEAST_WIDTH, position(axis, layer.from));
    const end = layer.until === null ? 100 : position(axis, layer.until);
    const nothing = layer.result.kind === "nothing-kept";
    return {
      layer,
      x,
      width: nothing ? 0 : Math.max(LEAST_WIDTH, Math.round((end - x) * 100) / 100),
      open: layer.until === null && !nothing,
      tick: layer.not_before === null ? null : position(axis, layer.not_before),
    };
  });
}
