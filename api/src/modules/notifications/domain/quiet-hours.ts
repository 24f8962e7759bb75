/** `22:30`, at the person's own clock. */
export type TimeOfDay = string;

export interface QuietHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

const MINUTE = 60_000;
const DAY = 24 * 60;

/** When the quiet is over that reigns now, or null when there is none. */
export function quietUntil(now: Date, { from, to }: QuietHours, timeZone: string): Date | null {
  const [start, end, clock] = [minutesOf(from), minutesOf(to), clockOf(now, timeZone)];
  const quiet = start < end ? clock >= start && clock < end : clock >= start || clock < end;
  return quiet ? next(now, to, timeZone) : null;
}

/** The next moment, after this one, at which the clocks of that zone show a time of day, or have just jumped over it. */
export function next(now: Date, time: TimeOfDay, timeZone: string): Date {
  const wanted = minutesOf(time);
  const whole = Math.floor(now.getTime() / MINUTE) * MINUTE;
  const away = (wanted - clockOf(now, timeZone) + DAY) % DAY || DAY;
  const guess = new Date(whole + away * MINUTE);
  // Clocks that change on the way make the guess miss by as much.
  const missed = shortest(wanted - clockOf(guess, timeZone));
  if (missed === 0) return guess;
  const mended = new Date(guess.getTime() + missed * MINUTE);
  if (mended > now && clockOf(mended, timeZone) === wanted) return mended;
  return missed < 0 ? justAfterJump(guess, wanted, timeZone) : guess;
}

/** The clocks never showed it that day: the first minute that is past it. */
function justAfterJump(guess: Date, wanted: number, timeZone: string): Date {
  let moment = guess;
  for (;;) {
    const before = new Date(moment.getTime() - MINUTE);
    const past = shortest(clockOf(before, timeZone) - wanted);
    if (past < 0 || past > DAY / 4) return moment;
    moment = before;
  }
}

const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const shortest = (minutes: number): number => ((minutes + DAY * 1.5) % DAY) - DAY / 2;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes since midnight that the clocks of that zone show. */
function clockOf(at: Date, timeZone: string): number {
  let format = clocks.get(timeZone);
  if (!format)
    clocks.set(
      timeZone,
      (format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })),
    );
  return minutesOf(format.format(at));
}
