type Channels = [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function mix(from: string, to: string, amount: number): string {
  const [a, b] = [channels(from), channels(to)];
  const blended = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * amount));
  return `#${blended.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`;
}

// Shadows lean to a cool plum and lights to warm cream: pure black and white look dead under soft light.
export const darker = (hex: string, amount: number): string => mix(hex, '#1a1220', amount);
export const lighter = (hex: string, amount: number): string => mix(hex, '#fff7ea', amount);

/** Perceived lightness from 0 to 1. */
export function lightness(hex: string): number {
  const [red, green, blue] = channels(hex);
  return (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
}
